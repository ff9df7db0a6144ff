package io.standfirst.cli;

import picocli.CommandLine;

/** The program: {@code ./standfirst COMMAND}. */
@CommandLine.Command(name = "standfirst", mixinStandardHelpOptions = true)
final class Main implements Runnable {
  private Main() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
