package io.standfirst.cli;

import io.standfirst.engine.EngineVersion;
import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code ./standfirst COMMAND}. */
@Command(
    name = "standfirst",
    description = "Reads articles of any format, tells them in short, and finds their key figures.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      SummariseCommand.class,
      BatchCommand.class,
      ServeCommand.class,
      GenerateCompletion.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  /** Every file was answered. */
  static final int OK = 0;

  /** A file, or the machine, failed. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line, not yet given anything to do. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int misused(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + oneLine(wrong) + " (see " + name + " --help)");
    return USAGE;
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (!StandardOutput.isWithoutReader(failure)) {
      command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + oneLine(failure));
    }
    return FAILED;
  }

  private static String oneLine(Exception failure) {
    String said = failure.getMessage();
    return said == null
        ? failure.getClass().getSimpleName()
        : said.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {EngineVersion.CURRENT};
    }
  }
}
