// Written by `RECORD=1 swift test --filter criteriaArchiveIsFresh`; change the texts in Plans/kaders.
let embeddedCriteria: StaticString = "vthpfC00"
