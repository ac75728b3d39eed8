/// A program that does nothing: what a static Swift executable costs to start.
@main
struct EmptyProgram {
  static func main() {}
}
