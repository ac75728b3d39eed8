// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: warnings are errors, imports are internal unless they say otherwise.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "vthplan",
  products: [
    .executable(name: "vthplan", targets: ["vthplan"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // The floor everyone stands on: file text, byte ranges, findings.
    .target(name: "SourceText", swiftSettings: house),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: house),

    // Every Dutch word once: the table that parser, messages, formatter, schema and reference derive from.
    .target(name: "Vocabulary", dependencies: ["SourceText"], swiftSettings: house),

    // text → lossless tree; tree → canonical text. Knows no meaning.
    .target(name: "Syntax", dependencies: ["SourceText", "Vocabulary"], swiftSettings: house),

    // The plan as an immutable value, with exact quantities. Knows no syntax.
    .target(name: "PlanModel", dependencies: ["SourceText", "Vocabulary"], swiftSettings: house),
    .testTarget(
      name: "PlanModelTests", dependencies: ["SourceText", "Vocabulary", "PlanModel"], swiftSettings: house),

    // trees → Plan: names, values, units, derived figures.
    .target(
      name: "Binding", dependencies: ["SourceText", "Vocabulary", "Syntax", "PlanModel"], swiftSettings: house),

    // The planning core: solve(instance) -> result. Integers only, no plan, no clock, no IO.
    .target(name: "Allocation", swiftSettings: house),
    .testTarget(name: "AllocationTests", dependencies: ["Allocation", "AllocationTrials"], swiftSettings: house),

    // Instances made from a seed, a judge of its own, and trials: what benchmark and tests of the core share.
    .target(
      name: "AllocationTrials", dependencies: ["Allocation"], path: "Sources/Benchmarks/Trials", swiftSettings: house),
    .executableTarget(
      name: "allocate-bench", dependencies: ["Allocation", "AllocationTrials"], path: "Sources/Benchmarks/Allocation",
      swiftSettings: house),

    // Plan → instance → schedule, with the reasons.
    .target(
      name: "Scheduling", dependencies: ["SourceText", "Vocabulary", "PlanModel", "Allocation"], swiftSettings: house),
    .testTarget(
      name: "SchedulingTests",
      dependencies: [
        "SourceText", "Vocabulary", "PlanModel", "Allocation", "AllocationTrials", "Scheduling", "Criteria",
        "PlanCompiler", "Rendering", "BuiltIn",
      ],
      swiftSettings: house),

    // criterion text → criterion; plan × schedule × criteria → verdicts and findings.
    .target(
      name: "Criteria", dependencies: ["SourceText", "Vocabulary", "Syntax", "PlanModel", "Scheduling"],
      swiftSettings: house),
    .testTarget(
      name: "CriteriaTests",
      dependencies: ["SourceText", "Vocabulary", "Syntax", "PlanModel", "Binding", "Scheduling", "Criteria"],
      swiftSettings: house),

    // The line itself, as one readable file.
    .target(
      name: "PlanCompiler",
      dependencies: ["SourceText", "Vocabulary", "Syntax", "PlanModel", "Binding", "Scheduling", "Criteria"],
      swiftSettings: house),
    .testTarget(
      name: "PlanCompilerTests",
      dependencies: [
        "SourceText", "Vocabulary", "PlanModel", "Syntax", "Binding", "Criteria", "PlanCompiler", "BuiltIn",
      ],
      exclude: ["Cases"], swiftSettings: house),

    // The plans that come with the language, and those with mistakes: expectations stand beside the lines.
    .testTarget(
      name: "PlansTests",
      dependencies: [
        "SourceText", "Vocabulary", "PlanModel", "Binding", "Scheduling", "Criteria", "PlanCompiler", "Rendering",
        "BuiltIn",
      ],
      exclude: ["basis.vth"], swiftSettings: house),

    // C libraries: libxml2 parses, validates, canonicalises; cmark-gfm reads CommonMark.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXMLShim", dependencies: ["CLibXML2"]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    // The document model, CommonMark reading and templates. Knows no plans.
    .target(name: "Documents", dependencies: ["SourceText", "CCMark"], swiftSettings: house),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "SourceText"], swiftSettings: house),

    // A folder per format: (plan, schedule, verdicts, documents) → bytes.
    .target(
      name: "Rendering",
      dependencies: [
        "SourceText", "Vocabulary", "PlanModel", "Allocation", "Scheduling", "Criteria", "PlanCompiler", "Documents",
        "CLibXML2",
        "CXMLShim",
      ],
      swiftSettings: house),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Rendering", "Documents", "SourceText", "Vocabulary", "PlanModel", "Scheduling", "Criteria", "PlanCompiler",
        "CLibXML2", "CXMLShim",
      ],
      swiftSettings: house),

    // Templates, schemas and criteria sets that the program carries with it; written by `make embed`.
    .target(name: "BuiltIn", exclude: ["embed.py"], swiftSettings: house),

    // System calls that Swift's Glibc module does not show.
    .target(name: "CSystemShim"),

    // What `make bench` measures besides the program itself.
    .executableTarget(
      name: "parse-bench", dependencies: ["SourceText", "Syntax", "CLibXML2", "CXMLShim"],
      path: "Sources/Benchmarks/Parsing", swiftSettings: house),
    .executableTarget(
      name: "criteria-bench",
      dependencies: ["SourceText", "Syntax", "PlanModel", "Binding", "Scheduling", "Criteria", "BuiltIn"],
      path: "Sources/Benchmarks/Criteria", swiftSettings: house),
    .executableTarget(name: "empty-program", path: "Sources/Benchmarks/EmptyProgram", swiftSettings: house),

    // The command line: reads, writes, exits.
    .executableTarget(
      name: "vthplan",
      dependencies: [
        "SourceText", "Vocabulary", "Syntax", "PlanModel", "Binding", "Allocation", "Scheduling", "Criteria",
        "PlanCompiler", "Documents", "Rendering", "BuiltIn", "CSystemShim",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
