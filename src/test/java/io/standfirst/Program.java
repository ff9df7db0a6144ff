package io.standfirst;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, for tests that run it as a process of its own. */
public final class Program {
  private Program() {}

  /** The command that runs it as the launcher does, less what only hastens a start. */
  public static List<String> command(List<String> jvmOptions, List<String> arguments)
      throws IOException {
    Path target = Path.of(System.getProperty("function.package")).resolveSibling("");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            target.resolve("standfirst.jar").toString(),
            Files.readString(target.resolve("classpath.txt")).strip(),
            Files.readString(target.resolve("classpath-dynamodb.txt")).strip()));
    command.add("io.standfirst.cli.Main");
    command.addAll(arguments);
    return command;
  }
}
