/// The style of every page. Values that a municipality may want to change are custom properties of NL Design System with
/// a fallback of our own; `HouseStyle` sets them.
enum StyleSheet {
  static let tokens: StaticString = """
    :root{color-scheme:light dark;
    --vth-paper:var(--utrecht-document-background-color,#fff);
    --vth-text:var(--utrecht-document-color,#16242c);
    --vth-muted:#4d5d66;--vth-rule:#ccd6d8;--vth-rule-strong:#5f7078;
    --vth-surface:#f3f6f6;--vth-shade:rgb(20 40 50/.22);
    --vth-accent:var(--utrecht-heading-accent-color,#0b5563);--vth-accent-soft:#cfe3e5;--vth-on-accent:#fff;
    --vth-heading:var(--utrecht-heading-color,#0b2f3a);
    --vth-link:var(--nl-link-color,var(--utrecht-link-color,#0b5563));
    --vth-cover:var(--utrecht-page-header-background-color,#0a3a46);
    --vth-on-cover:var(--utrecht-page-header-color,#fff);--vth-on-cover-soft:#b9dce1;
    --vth-high:#8f1d21;--vth-on-high:#fff;--vth-high-soft:#fbe6e5;
    --vth-middle:#f3d9a4;--vth-middle-ink:#6a4500;--vth-middle-soft:#fdf2dc;
    --vth-low:#e4efe6;--vth-low-ink:#23562f;--vth-good:#2b6a3c;
    --vth-second:#a1480f;--vth-second-soft:#f6dcc8;--vth-third:#43525b;--vth-third-soft:#dde3e6;
    --vth-fourth:#2f6b3c;--vth-fourth-soft:#cfe6d3;
    --vth-fonts:"Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;--vth-font:var(--utrecht-document-font-family,var(--vth-fonts));
    --vth-heading-font:var(--utrecht-heading-font-family,var(--vth-font));
    --vth-measure:42rem}
    @media screen and (prefers-color-scheme:dark){:root{
    --vth-paper:#10181d;--vth-text:#e4ecee;--vth-muted:#a9b8bf;--vth-rule:#33434b;--vth-rule-strong:#8b9ca4;
    --vth-surface:#18232a;--vth-shade:rgb(0 0 0/.7);--vth-accent:#7cc6d1;--vth-accent-soft:#1f4a53;--vth-on-accent:#06242b;
    --vth-heading:#f2f7f8;--vth-link:#8fd3dd;--vth-cover:#0a303a;--vth-on-cover:#fff;
    --vth-high:#e8918b;--vth-on-high:#2b0606;--vth-high-soft:#3b1c1d;
    --vth-middle:#6b5118;--vth-middle-ink:#f5dca8;--vth-middle-soft:#372c14;
    --vth-low:#1f4029;--vth-low-ink:#bfe3c8;--vth-good:#8fd0a0;
    --vth-second:#f0a878;--vth-second-soft:#5a3114;--vth-third:#b3c1c8;--vth-third-soft:#33434b;
    --vth-fourth:#8fd0a0;--vth-fourth-soft:#234a2e}}

    """

  static let page: StaticString = """
    *,::before,::after{box-sizing:border-box}
    html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
    body{margin:0;background:var(--vth-paper);color:var(--vth-text);font:1rem/1.6 var(--vth-font);overflow-wrap:break-word}
    .nl-skip-link{position:absolute;inset-inline-start:-999rem}
    .nl-skip-link:focus{inset-inline-start:1rem;inset-block-start:1rem;z-index:2;background:#fff;color:#0a3a46;padding:.75rem 1.25rem}
    :focus-visible{outline:3px solid var(--vth-second);outline-offset:3px}
    main:focus{outline:none}
    .vth-header{background:var(--vth-cover);color:var(--vth-on-cover)}
    .vth-header .nl-link{color:inherit}
    .vth-masthead,.vth-cover,.vth-columns,.vth-parts,.vth-footer__inner{max-width:84rem;margin-inline:auto;padding-inline:clamp(1.25rem,4vw,3rem)}
    .vth-masthead{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;justify-content:space-between;padding-block:1.1rem;border-block-end:1px solid rgb(255 255 255/.22);font-size:.9rem}
    .vth-masthead p{margin:0}
    .vth-masthead__name{font-weight:700;letter-spacing:.01em;display:flex;align-items:center;gap:.75rem}
    .vth-masthead__logo{height:2.5rem;width:auto;background:#fff;padding:.25rem}
    .vth-concept{margin:0;background:#ffd54a;color:#221a00;font-weight:600;padding:.7rem clamp(1.25rem,4vw,3rem)}
    .vth-concept strong{letter-spacing:.12em}
    .vth-cover{padding-block:clamp(1.75rem,4vw,2.75rem) clamp(1.5rem,3vw,2.25rem)}
    .vth-voorpagina .vth-cover{padding-block:clamp(2.25rem,6vw,4.5rem) clamp(1.75rem,4vw,3rem)}
    .vth-cover__top{display:flex;gap:1rem 3rem;align-items:flex-end;justify-content:space-between}.vth-cover__top>div{flex:1;min-width:0}
    .vth-cover__year{flex:none;margin:0 0 -.12em;font-family:var(--vth-heading-font);font-size:clamp(4rem,11vw,10rem);line-height:.8;font-weight:800;letter-spacing:-.05em;color:transparent;-webkit-text-stroke:2px rgb(185 220 225/.55)}
    .vth-cover__year--long{font-size:clamp(3rem,6.5vw,6.25rem)}
    @media (max-width:60rem){.vth-cover__year{display:none}.nl-heading{hyphens:auto}}
    .vth-cover__kind{margin:0 0 .9rem;font-size:.95rem;font-weight:600;color:var(--vth-on-cover-soft)}
    .vth-cover__kind::after{content:"";display:block;width:4rem;height:4px;margin-block-start:.9rem;background:#f0a35e}
    .vth-cover .nl-heading--level-1{color:inherit;max-width:30ch;margin:0;font-size:var(--nl-heading-level-1-font-size,clamp(1.8rem,1.2rem + 2.2vw,2.8rem));line-height:1.1;letter-spacing:-.02em;font-weight:800;text-wrap:balance;hyphens:auto;overflow-wrap:anywhere}
    .vth-voorpagina .vth-cover .nl-heading--level-1{font-size:var(--nl-heading-level-1-font-size,clamp(2rem,1.2rem + 3vw,3.5rem))}
    .vth-cover .nl-paragraph--lead{margin:1rem 0 0;max-width:38rem;font-size:clamp(1.1rem,1rem + .5vw,1.32rem);line-height:1.5;color:#e3f1f3}
    .vth-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:1.1rem 2rem;margin:clamp(1.25rem,3vw,2.25rem) 0 0;padding-block-start:1.1rem;border-block-start:1px solid rgb(255 255 255/.22)}
    .vth-facts dt{font-size:.82rem;color:var(--vth-on-cover-soft)}
    .vth-facts dd{margin:0;font-weight:600;line-height:1.4}
    .vth-columns{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 4rem;padding-block:clamp(2rem,4vw,3.5rem) 5rem}
    .vth-toc{font-size:.92rem;line-height:1.4}
    .vth-toc__title{margin:0 0 .75rem;font-weight:700;color:var(--vth-heading)}
    .vth-toc ol{list-style:none;margin:0;padding:0}
    .vth-toc li{margin:0}
    .vth-toc a{display:block;padding:.38rem 0 .38rem .9rem;border-inline-start:3px solid var(--vth-rule);color:var(--vth-text);text-decoration:none}
    .vth-toc a:hover,.vth-toc a:focus-visible{border-color:var(--vth-accent);color:var(--vth-link);text-decoration:underline}
    .vth-toc ol ol a{padding-inline-start:1.9rem;color:var(--vth-muted);font-size:.95em}
    @media screen and (max-width:67.99rem){.vth-toc{max-height:34rem;overflow:auto;background:var(--vth-surface);padding:1.25rem;border-radius:4px}.vth-toc ol ol{display:none}}
    @media (min-width:68rem){.vth-columns--toc{grid-template-columns:14rem minmax(0,1fr);column-gap:3rem}.vth-toc{position:sticky;inset-block-start:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;padding-block-end:1rem}}
    .vth-cover--next{padding-block:clamp(1rem,2vw,1.75rem)}.vth-cover--next .vth-cover__year{display:none}.vth-cover--next .nl-heading--level-1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2.2rem);max-width:none}
    .vth-parts{padding-block:1.5rem;font-size:.95rem}.vth-parts__title{margin:0 0 .5rem;font-weight:700;color:var(--vth-heading)}.vth-parts ul{margin:0;padding-inline-start:1.25rem}.vth-parts li{margin-block-end:.35rem}
    .vth-footer{border-block-start:1px solid var(--vth-rule);background:var(--vth-surface);font-size:.9rem;color:var(--vth-muted)}
    .vth-footer__inner{padding-block:2rem;display:flex;flex-wrap:wrap;gap:.5rem 2.5rem}
    .vth-footer p{margin:0}

    """

  static let text: StaticString = """
    .nl-heading{font-family:var(--vth-heading-font);color:var(--vth-heading);line-height:1.2;text-wrap:balance;overflow-wrap:break-word}
    main .nl-heading--level-2{margin:4rem 0 1.25rem;padding-block-start:1.5rem;border-block-start:1px solid var(--vth-rule);font-size:var(--nl-heading-level-2-font-size,clamp(1.55rem,1.3rem + 1.1vw,2.1rem));letter-spacing:-.014em;font-weight:750}
    main>section:first-child>.nl-heading--level-2,main>.nl-paragraph+.vth-cards{margin-block-start:0}
    main>section:first-child>.nl-heading--level-2{border:0;padding:0}
    .nl-heading--level-3{margin:2.5rem 0 .75rem;font-size:var(--nl-heading-level-3-font-size,1.32rem);font-weight:700}
    .nl-heading--level-4{margin:2rem 0 .5rem;font-size:1.1rem;font-weight:700}
    .nl-heading--level-5,.nl-heading--level-6{margin:1.5rem 0 .5rem;font-size:1rem;font-weight:700}
    .vth-number{color:var(--vth-muted);font-weight:600;font-variant-numeric:tabular-nums}
    .nl-heading .vth-number{font-weight:500;margin-inline-end:.15em}
    .nl-paragraph{margin:0 0 1.1rem;max-width:var(--vth-measure)}
    .nl-link{color:var(--vth-link);text-underline-offset:.18em;text-decoration-thickness:1px}
    .nl-link:hover{text-decoration-thickness:3px}
    .nl-ordered-list,.nl-unordered-list{margin:0 0 1.25rem;padding-inline-start:1.5rem;max-width:var(--vth-measure)}
    .nl-ordered-list>li,.nl-unordered-list>li{margin-block-end:.45rem;padding-inline-start:.25rem}
    .nl-ordered-list>li::marker{color:var(--vth-muted);font-weight:600}
    .nl-unordered-list>li::marker{color:var(--vth-accent)}
    li .nl-paragraph,dd .nl-paragraph{margin-block-end:.5rem}
    data{white-space:nowrap}
    abbr[title]{text-decoration:underline dotted;text-underline-offset:.2em;cursor:help}
    .nl-code,.nl-code-block{font-family:ui-monospace,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.92em}
    .nl-code{background:var(--vth-surface);padding:.05em .3em;border-radius:3px}
    .nl-code-block{background:var(--vth-surface);padding:1rem;white-space:pre-wrap}
    .vth-quote{margin:1.5rem 0;padding:.25rem 0 .25rem 1.25rem;border-inline-start:4px solid var(--vth-accent);max-width:var(--vth-measure)}
    .vth-quote>:last-child,dd>:last-child{margin-block-end:0}
    .utrecht-data-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.9rem 2rem;margin:0 0 1.75rem;padding-block:1rem;border-block:1px solid var(--vth-rule)}
    .utrecht-data-list__item-key{font-size:.85rem;color:var(--vth-muted)}
    .utrecht-data-list__item-value{margin:0;line-height:1.45}
    .utrecht-data-list__item-value .nl-paragraph{margin:0}
    .nl-data-badge{display:inline-block;padding:.05em .55em;border-radius:3px;font-size:.9em;font-weight:650;line-height:1.45;border:1px solid var(--vth-rule-strong);background:var(--vth-surface);white-space:nowrap}
    .vth-badge--hoog{background:var(--vth-high);color:var(--vth-on-high);border-color:var(--vth-high)}
    .vth-badge--midden{background:var(--vth-middle);color:var(--vth-middle-ink);border-color:var(--vth-middle-ink)}
    .vth-badge--laag{background:var(--vth-low);color:var(--vth-low-ink);border-color:var(--vth-low-ink)}
    .vth-badge--goed{background:var(--vth-paper);color:var(--vth-good);border-color:var(--vth-good)}
    .vth-notice{margin:1.75rem 0;padding:1.1rem 1.4rem;max-width:56rem;border-inline-start:5px solid var(--vth-accent);background:var(--vth-surface)}
    .vth-notice>:last-child{margin-block-end:0}
    .vth-notice__title{margin:0 0 .4rem;font-weight:700;color:var(--vth-heading)}
    .vth-notice__kind{display:inline-block;margin-inline-end:.35rem;font-size:.85rem;color:var(--vth-accent)}
    .vth-notice--waarschuwing{border-color:var(--vth-second);background:var(--vth-middle-soft)}
    .vth-notice--waarschuwing .vth-notice__kind{color:var(--vth-middle-ink)}
    .vth-notice--fout{border-color:var(--vth-high);background:var(--vth-high-soft)}
    .vth-notice--fout .vth-notice__kind{color:var(--vth-text)}
    .vth-notice--weglating{border-inline-start-style:dashed;border-color:var(--vth-rule-strong)}
    .vth-notes{font-size:.92rem}
    .vth-note-mark{padding-inline:.15em}
    .vth-authority{font-size:1.15rem}
    .vth-conclusion{margin-block:2.5rem 0;padding-block-start:1.75rem;border-block-start:1px solid var(--vth-rule)}
    .vth-citations,.vth-recitals,.vth-points{margin-block-start:1.25rem;padding-block-start:1.75rem;border-block-start:1px solid var(--vth-rule)}
    .vth-points{border-block-start:3px solid var(--vth-accent)}
    main .vth-citations .nl-heading--level-2,main .vth-recitals .nl-heading--level-2,main .vth-points .nl-heading--level-2{margin:0 0 .75rem;padding:0;border:0;font-size:1.3rem}
    @media (min-width:60rem){.vth-citations,.vth-recitals,.vth-points{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 3rem}.vth-authority,.vth-conclusion{padding-inline-start:16rem}.vth-citations>ul,.vth-recitals>ul,.vth-points>ol,.vth-authority>.nl-paragraph{max-width:48rem}}

    """

  static let parts: StaticString = """
    .utrecht-table-container{margin:1.75rem 0;overflow-x:auto;max-width:100%}
    .utrecht-table-container,.vth-figure__picture{background:linear-gradient(to right,var(--vth-paper) 35%,transparent) left/2.5rem 100% no-repeat local,linear-gradient(to left,var(--vth-paper) 35%,transparent) right/2.5rem 100% no-repeat local,linear-gradient(to right,var(--vth-shade),transparent) left/.8rem 100% no-repeat scroll,linear-gradient(to left,var(--vth-shade),transparent) right/.8rem 100% no-repeat scroll}
    .utrecht-table{border-collapse:collapse;width:100%;font-size:.94rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
    .utrecht-table__caption{text-align:start;padding-block-end:.7rem;font-weight:700;font-size:1rem;color:var(--vth-heading);max-width:56rem}
    .vth-caption{display:block;position:sticky;inset-inline-start:0;max-width:calc(100vw - 4rem)}
    .utrecht-table th,.utrecht-table td{padding:.6rem .75rem;text-align:start;vertical-align:top;min-width:4.5rem;hyphens:auto;hyphenate-limit-chars:10 4 4}
    .utrecht-table .nl-data-badge{white-space:normal;hyphens:manual}
    .utrecht-table th:first-child,.utrecht-table td:first-child{padding-inline-start:.5rem}
    .utrecht-table__header th{border-block:2px solid var(--vth-accent);border-block-start-width:1px;font-weight:650;vertical-align:bottom;color:var(--vth-heading);background:var(--vth-surface)}
    .utrecht-table .nl-link{text-decoration-color:var(--vth-rule-strong)}
    .vth-unit{font-weight:400;color:var(--vth-muted)}
    .utrecht-table__body th{font-weight:600;min-width:9rem}.utrecht-table.vth-brief .utrecht-table__body th{min-width:0}
    @media screen{.utrecht-table.vth-dense{font-size:.86rem}.vth-dense th,.vth-dense td,.vth-figure .vth-dense th,.vth-figure .vth-dense td{padding-inline:.45rem}}
    .utrecht-table__body tr{border-block-end:1px solid var(--vth-rule)}
    .utrecht-table__body tr:hover{background:var(--vth-surface)}
    .utrecht-table .utrecht-table__cell--numeric-column,.vth-end-2 td:nth-child(n+2),.vth-end-3 td:nth-child(n+3),.vth-end-4 td:nth-child(n+4),.vth-end-5 td:nth-child(n+5),.vth-end-6 td:nth-child(n+6){text-align:end}.utrecht-table td.utrecht-table__cell--numeric-column,.vth-end-2 td:nth-child(n+2),.vth-end-3 td:nth-child(n+3),.vth-end-4 td:nth-child(n+4),.vth-end-5 td:nth-child(n+5),.vth-end-6 td:nth-child(n+6){white-space:nowrap}
    .utrecht-table .vth-center{text-align:center}
    .vth-empty{color:var(--vth-muted);font-style:italic}
    .utrecht-table__body .vth-total{border-block-start:2px solid var(--vth-accent);border-block-end:0;font-weight:700}
    @media (max-width:40rem){.utrecht-table{font-size:.88rem}.utrecht-table th,.utrecht-table td{padding:.5rem .55rem;min-width:3.5rem}.utrecht-table__body th{min-width:7.5rem}.utrecht-table__body th,.utrecht-table__header th:first-child{position:sticky;inset-inline-start:0;z-index:1;max-width:10rem;box-shadow:1px 0 var(--vth-rule)}.utrecht-table__body th{background:var(--vth-paper)}.vth-figure{margin-inline:-.75rem;padding-inline:.75rem}}
    .vth-fold{margin:1.5rem 0}
    .vth-fold summary{display:inline-block;padding:.45rem .9rem;border:1px solid var(--vth-rule-strong);border-radius:4px;color:var(--vth-link);font-weight:600;font-size:.92rem;cursor:pointer}
    .vth-fold summary::before{content:"+ "}
    .vth-fold[open] summary::before{content:"− "}
    .vth-fold summary:hover{text-decoration:underline}
    .vth-fold .utrecht-table-container,.vth-figure .vth-fold .utrecht-table-container{margin-block:1rem 0}
    @media screen and (max-width:40rem){.vth-stacked table,.vth-stacked caption,.vth-stacked tbody,.vth-stacked tr,.vth-stacked tbody th,.vth-stacked td{display:block;max-width:none;min-width:0;box-shadow:none}
    .vth-stacked thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
    .vth-stacked tbody tr{padding-block:.75rem;border-block-end:2px solid var(--vth-rule)}
    .vth-stacked .utrecht-table__body th,.vth-stacked .utrecht-table td,.vth-stacked .utrecht-table .utrecht-table__cell--numeric-column{position:static;max-width:none;padding:.12rem 0;text-align:start;box-shadow:none}
    .vth-stacked .utrecht-table__body th{font-size:1rem}
    .vth-stacked td::before{content:attr(data-label) ": ";color:var(--vth-muted)}}
    .vth-filter{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:center;margin:1.75rem 0 0;font-size:.94rem}.vth-filter+.utrecht-table-container{margin-block-start:.75rem}@media screen{.utrecht-table tr[hidden]{display:none}}
    .vth-filter input{font:inherit;color:inherit;background:var(--vth-paper);border:1px solid var(--vth-rule-strong);border-radius:4px;padding:.5rem .7rem;min-width:min(16rem,100%)}
    .vth-noted{margin-block-end:.6rem}
    .vth-table-note{margin:0 0 1.75rem;font-size:.88rem;color:var(--vth-muted);max-width:56rem}
    .vth-figure{margin:2.25rem 0;padding:clamp(1rem,2.5vw,1.75rem);border:1px solid var(--vth-rule);border-radius:4px}
    .vth-figure__caption{max-width:50rem;margin-block-end:1.4rem}
    .vth-figure__caption strong{display:block;font-size:1.08rem;color:var(--vth-heading)}
    .vth-figure__picture{overflow-x:auto}
    .vth-drawing{fill:var(--vth-text);display:block;margin-block-end:1.25rem;width:100%;height:auto;max-width:46rem;min-width:34rem;font-family:var(--vth-font)}
    @media screen and (min-width:68rem){.vth-voorpagina .vth-figure{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 3rem}.vth-voorpagina .vth-figure__caption{grid-row:1/span 2}.vth-voorpagina .vth-figure>:not(figcaption){grid-column:2}}
    .vth-figure .utrecht-table-container{margin:1.5rem 0 0}
    .vth-figure .vth-table-note{margin:.6rem 0 0}.vth-figure .vth-fold{margin-block:.25rem 0}
    .vth-figure .utrecht-table{font-size:.88rem}
    @media screen and (min-width:40.01rem){.vth-figure .utrecht-table th,.vth-figure .utrecht-table td{padding-inline:.6rem;min-width:3.75rem}.vth-figure .utrecht-table__body th{min-width:7.5rem}}
    .vth-cards{list-style:none;margin:2rem 0 2.5rem;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14.5rem,100%),1fr));gap:1.25rem}
    .vth-cards--3{grid-template-columns:repeat(auto-fit,minmax(min(12rem,100%),1fr))}
    .vth-card{display:flex;flex-direction:column;padding:1.4rem 1.5rem 1.5rem;background:var(--vth-surface);border-block-start:5px solid var(--vth-accent)}
    .vth-card .nl-heading{margin:0 0 .7rem;padding:0;border:0;font-size:1.05rem;letter-spacing:0;color:var(--vth-accent)}
    .vth-card__title::first-letter{text-transform:uppercase}.vth-card__title{margin:0 0 .8rem;font-size:clamp(1.5rem,1.2rem + 1vw,2.05rem);line-height:1.15;letter-spacing:-.02em;font-weight:800;color:var(--vth-heading);font-variant-numeric:tabular-nums}
    .vth-card__link{margin:auto 0 0;padding-block-start:1rem;font-weight:600}
    .vth-card>:last-child{margin-block-end:0}
    .vth-figures{list-style:none;margin:0 0 .9rem;padding:0}
    .vth-figures li{padding-block:.4rem;line-height:1.35;border-block-start:1px solid var(--vth-rule)}
    .vth-figures .nl-number-badge{font-size:1.15rem;font-weight:750;color:var(--vth-heading);font-variant-numeric:tabular-nums}
    .vth-documents{list-style:none;margin:1.25rem 0;padding:0;max-width:56rem}
    .vth-documents>li{padding:.9rem 0;border-block-end:1px solid var(--vth-rule)}
    .vth-documents>li:first-child{border-block-start:1px solid var(--vth-rule)}
    .vth-documents .nl-link{font-weight:650;font-size:1.08rem}
    .vth-documents__note{margin:.3rem 0 0;color:var(--vth-muted);font-size:.94rem;line-height:1.45}
    .vth-documents--tiles{max-width:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1rem 1.25rem}
    .vth-documents--tiles>li,.vth-documents--tiles>li:first-child{padding:1.1rem 1.25rem;border:1px solid var(--vth-rule);border-inline-start:4px solid var(--vth-accent);border-radius:3px}

    """

  static let print: StaticString = """
    @page{size:A4;margin:24mm 19mm 22mm}
    @page:first{margin-top:16mm}
    @media print{:root{--vth-fonts:"Source Sans 3","Liberation Sans",Arial,sans-serif}
    html{font-size:10pt}body{line-height:1.45}
    .nl-skip-link,.vth-masthead__all,.vth-filter{display:none}.utrecht-table tr[hidden]{display:table-row}
    .vth-header{background:none;color:var(--vth-text);border-block-start:6pt solid var(--vth-cover);--vth-on-cover-soft:#4d5d66}
    .vth-masthead,.vth-cover,.vth-columns,.vth-parts,.vth-footer__inner{padding-inline:0;max-width:none}
    .vth-masthead,.vth-facts{border-color:#ccd6d8}
    .vth-cover,.vth-voorpagina .vth-cover{padding-block:9mm 6mm}
    .utrecht-data-list{grid-template-columns:repeat(3,1fr);gap:2.5mm 6mm;padding-block:2.5mm}
    .vth-cover__year{display:none}
    .vth-cover .nl-heading--level-1{font-size:30pt;color:var(--vth-heading)}
    .vth-cover .nl-paragraph--lead{color:var(--vth-text);font-size:12.5pt}
    .vth-fold summary{display:none}.vth-fold::details-content{content-visibility:visible;block-size:auto}
    .vth-documents--tiles{grid-template-columns:repeat(2,1fr);gap:3mm}.vth-documents--tiles>li{break-inside:avoid}
    .vth-citations,.vth-recitals,.vth-points{display:block;padding-block-start:4mm;margin-block-start:4mm}.vth-authority,.vth-conclusion{padding-inline-start:0}
    .vth-facts{grid-template-columns:repeat(4,1fr)}
    .vth-columns,.vth-columns--toc{display:block;padding-block:0}
    .vth-toc{position:static;background:none;padding:4mm 0 6mm;max-height:none;overflow:visible}
    .vth-toc ol ol{display:none}
    .vth-toc a{padding-block:.7mm}
    .vth-long .vth-toc{break-after:page}
    .nl-heading{break-after:avoid}
    main .nl-heading--level-2{margin-block-start:9mm;font-size:17pt}
    .nl-heading--level-3{font-size:12.5pt;margin-block-start:6mm}
    .nl-paragraph{orphans:3;widows:3;max-width:none}
    .utrecht-table-container,.vth-figure__picture{overflow:visible;background:none}
    .utrecht-table{font-size:8.5pt}
    .utrecht-table th,.utrecht-table td{padding:1.3mm 1.8mm;min-width:0}
    .utrecht-table__body th{min-width:24mm}
    .utrecht-table .utrecht-table__cell--numeric-column,.vth-end-2 td:nth-child(n+2),.vth-end-3 td:nth-child(n+3),.vth-end-4 td:nth-child(n+4),.vth-end-5 td:nth-child(n+5),.vth-end-6 td:nth-child(n+6){white-space:normal}
    .utrecht-table thead{display:table-header-group;break-after:avoid}
    .utrecht-table tbody tr:first-child,.utrecht-table tbody tr:nth-child(2),.utrecht-table tbody tr:last-child{break-before:avoid}
    .utrecht-table tr,.vth-card,.vth-notice,.utrecht-data-list__item{break-inside:avoid}
    .utrecht-table__caption{break-after:avoid}
    .vth-figure{border:0;padding:0}
    .vth-figure__caption,.vth-drawing{break-inside:avoid}
    .vth-figure__caption{break-after:avoid}
    .vth-drawing{min-width:0;max-height:215mm}
    .vth-cards{grid-template-columns:repeat(3,1fr);gap:4mm}.vth-cards--2{grid-template-columns:repeat(2,1fr)}.vth-cards--1{grid-template-columns:1fr}
    .vth-card{padding:4mm;border:1px solid #ccd6d8;border-block-start:3pt solid var(--vth-accent)}
    .vth-card__title{font-size:16pt}.vth-figures .nl-number-badge{font-size:11pt}
    .vth-header,.vth-card,.vth-notice,.nl-data-badge,.utrecht-table__header th,.vth-drawing{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .nl-link{color:inherit}.utrecht-table .nl-link{text-decoration:none}
    main a[href^="https"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
    .vth-footer{background:none;margin-block-start:5mm;font-size:8pt;break-before:avoid}
    .vth-footer__inner{padding-block:2mm 0}
    .vth-caption{max-width:none}
    .vth-concept{border:1.5pt solid #221a00}}

    """

  /// The colours of pictures, a class for filling and one for lines of each ink.
  static var drawing: String {
    Drawing.Ink.allCases.map { ink in
      let name = ink.rawValue
      return ".vth-fill-\(name){fill:var(--vth-\(name))}.vth-stroke-\(name){stroke:var(--vth-\(name))}"
    }.joined() + "\n"
  }
}
