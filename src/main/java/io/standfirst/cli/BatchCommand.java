package io.standfirst.cli;

import io.standfirst.article.Limits;
import io.standfirst.document.DocumentJson;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.Length;
import io.standfirst.summary.Order;
import io.standfirst.summary.SummaryRequest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** JSON Lines in, JSON Lines out: one document for each line, in order, whatever a line holds. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Machine interface: one line of JSON in, one line of JSON out, in the same order.",
      "A line has an id, and a text or a path; title, url, published, language and contentType"
          + " may be given. A bad line is answered with an error; the rest go on."
    })
final class BatchCommand implements Callable<Integer> {
  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "3",
      description = "Sentences of a summary (default ${DEFAULT-VALUE}).")
  private int sentences;

  @Option(
      names = "--figures",
      paramLabel = "N|all|none",
      defaultValue = FigureCount.DEFAULT,
      converter = FigureCount.Converter.class,
      description = "Figures of an article (default ${DEFAULT-VALUE}).")
  private FigureCount figures;

  @Option(names = "--text", description = "Give the article's text, too.")
  private boolean text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Lines worked on at once (default: the processors of this machine).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  BatchCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (sentences < 1 || threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--sentences and --threads must be at least 1");
    }
    BatchLine lines =
        new BatchLine(
            new Uploads(new Standfirst(Limits.DEFAULT)),
            new SummaryRequest(new Length.Sentences(sentences), Order.POSITION, null),
            figures.limit(),
            text);
    OutputStream out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
    new OrderedPipeline(threads)
        .run(
            new JsonLines(new BufferedInputStream(System.in, 1 << 16), BatchLine.MAX_BYTES),
            lines::answer,
            answer -> write(answer, out));
    out.flush();
    return Main.OK;
  }

  private static void write(Object answer, OutputStream out) {
    try {
      out.write(DocumentJson.MAPPER.writeValueAsBytes(answer));
      out.write('\n');
      if (System.in.available() == 0) {
        out.flush(); // whoever waits for an answer before the next line gets it
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
