#ifndef CXMLSHIM_H
#define CXMLSHIM_H
/* What Swift cannot see in libxml2: macros and mutable global function pointers. */
void cxml_init(void);
void cxml_free(void *pointer);
#endif
