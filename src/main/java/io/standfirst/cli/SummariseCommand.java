package io.standfirst.cli;

import io.standfirst.article.Limits;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.OffsetUnit;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.SummaryRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Summarises files for people, or for programs that take a document a file. */
@Command(
    name = "summarise",
    aliases = "summarize",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads files and prints what each tells: its sentences that say most, and its key figures.")
final class SummariseCommand implements Callable<Integer> {
  /** What is printed. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Files, folders of files, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json|markdown",
      description = "What to print (default ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @Option(
      names = "--figures",
      paramLabel = "N|all|none",
      defaultValue = FigureCount.DEFAULT,
      converter = FigureCount.Converter.class,
      description = "How many key figures (default ${DEFAULT-VALUE}).")
  private FigureCount figures = new FigureCount(ArticleDocument.TOP_FIGURES);

  @Option(
      names = "--language",
      paramLabel = "xx",
      converter = LanguageTag.class,
      description = "Language of the articles (default: what each says or looks like).")
  private @Nullable String language;

  @Option(
      names = "--offsets",
      paramLabel = "utf16|codepoint|utf8",
      defaultValue = "utf16",
      converter = OffsetUnitConverter.class,
      description = "What offsets count in JSON (default ${DEFAULT-VALUE}).")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  SummariseCommand() {}

  @Override
  public Integer call() throws InterruptedException, IOException {
    SummaryRequest request = request();
    List<Input> found = Input.find(inputs);
    StandardOutput output = new StandardOutput();
    PrintWriter out = new PrintWriter(output, true, System.out.charset());
    PrintWriter err = spec.commandLine().getErr();
    Report report =
        switch (format) {
          case TEXT -> new TextReport(out);
          case MARKDOWN -> new MarkdownReport(out);
          case JSON -> new JsonReport(out, found.size() == 1);
        };
    Progress progress = Progress.of(found.size(), err);
    Uploads uploads = new Uploads(new Standfirst(Limits.DEFAULT));
    boolean[] failed = {false};
    new OrderedPipeline(Math.min(found.size(), Runtime.getRuntime().availableProcessors()))
        .run(
            found.iterator(),
            input -> input.read(uploads, this::hints, request),
            outcome -> {
              progress.clear();
              switch (outcome) {
                case Input.Read(Input input, ArticleDocument document) -> {
                  failed[0] |= complained(input, document, err);
                  report.add(shown(document));
                }
                case Input.Missing(Input input, String why) -> {
                  failed[0] = true;
                  err.println("standfirst: " + input.name() + ": " + why);
                }
              }
              progress.step();
            });
    progress.clear();
    report.end();
    out.flush();
    output.check();
    return failed[0] ? Main.FAILED : Main.OK;
  }

  private SummaryRequest request() {
    try {
      return summary.request();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Hints hints(@Nullable Path path) {
    Path name = path == null ? null : path.getFileName();
    return new Hints(name == null ? null : name.toString(), null, null, null, null, language);
  }

  private ArticleDocument shown(ArticleDocument document) {
    return document.withTopFigures(figures.limit()).withOffsets(offsets).withText(null);
  }

  private static boolean complained(Input input, ArticleDocument document, PrintWriter err) {
    if (document.status() == Status.READY || document.error() == null) {
      return false;
    }
    err.println(
        "standfirst: "
            + input.name()
            + ": "
            + document.error().code()
            + ": "
            + document.error().message());
    return true;
  }

  static final class LanguageTag implements ITypeConverter<String> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    @Override
    public String convert(String value) {
      if (!FORM.matcher(value).matches()) {
        throw new TypeConversionException("'" + value + "' is no tag such as en or pt-BR");
      }
      return value;
    }
  }

  static final class OffsetUnitConverter implements ITypeConverter<OffsetUnit> {
    @Override
    public OffsetUnit convert(String value) {
      try {
        return OffsetUnit.ofLabel(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
