// Written by `make embed`; change the files themselves.

let planFiles: [BuiltIn.File] = [
]
