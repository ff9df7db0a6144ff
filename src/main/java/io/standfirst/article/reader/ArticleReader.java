package io.standfirst.article.reader;

import io.standfirst.article.Article;
import io.standfirst.article.Article.Warning;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.charset.CharsetNames;
import io.standfirst.article.cleanup.Cleaner;
import io.standfirst.article.detect.TypeDetector;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gets the article out of a file of any known format: finds what the file is, gives it to the
 * reader of its format, and cleans up what that reader found. Made once and shared by all threads,
 * among which it shares out the heap.
 */
public final class ArticleReader {
  private final Limits limits;
  private final HeapBudget budget = new HeapBudget(Runtime.getRuntime().maxMemory());
  private final BoundedRun runs = new BoundedRun();
  private final Child child = new Child();

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /** The article of an upload, or why there is none. Never throws for what a file holds. */
  public Reading read(Upload upload) {
    byte[] bytes = upload.bytes();
    if (bytes.length == 0) {
      return new Unreadable.Empty();
    }
    if (bytes.length > limits.bytes()) {
      return new Unreadable.TooLarge(bytes.length, limits.bytes());
    }
    try {
      return switch (opened(upload)) {
        case Opened.Light(Reading reading) -> reading;
        case Opened.Heavy(Source source) -> {
          Draft draft = child.read(source);
          yield bounded(upload, deadline -> finish(draft, source));
        }
      };
    } catch (LimitExceededException e) {
      return e.reason();
    } catch (UnreadableException e) {
      return e.reason();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /**
   * Whether a thread still reads a file whose time is long over, or memory ran out in reading one.
   * No file is known to do so; a process of which it is true had better end once its work is
   * recorded.
   */
  public boolean isHarmed() {
    return runs.isAnyHarm();
  }

  private sealed interface Opened {
    /** A file that was read at once. */
    record Light(Reading reading) implements Opened {}

    /** A file to be read in a process of its own. */
    record Heavy(Source source) implements Opened {}
  }

  private Opened opened(Upload upload) throws UnreadableException, InterruptedException {
    return bounded(
        upload,
        deadline -> {
          TypeDetector.Detected found =
              new TypeDetector(limits).detect(upload.bytes(), upload.hints());
          boolean isCut = LongText.isLong(found.type(), found.decoded(), limits);
          DecodedText text = LongText.cut(found.type(), found.decoded(), limits);
          Source source =
              new Source(upload.bytes(), found.type(), text, upload.hints(), limits, deadline);
          if (FormatReading.weight(source) > limits.lightBytes()) {
            return new Opened.Heavy(source);
          }
          Draft draft = FormatReading.draft(source);
          return new Opened.Light(finish(isCut ? draft.cut() : draft, source));
        });
  }

  private <T> T bounded(Upload upload, BoundedRun.Task<T> task)
      throws UnreadableException, InterruptedException {
    int share = budget.take(upload.bytes().length);
    try {
      return runs.call(task, Deadline.in(limits.time()));
    } finally {
      budget.giveBack(share);
    }
  }

  private Reading finish(Draft draft, Source source) {
    if (draft.blocks().isEmpty()) {
      return new Unreadable.NoArticleText();
    }
    HintedFacts hints = HintedFacts.of(source.hints());
    Facts hinted = hints.facts();
    boolean keepsTitle = draft.titleIsGuess() && hinted.title() == null;
    Cleaner.Cleaned cleaned = Cleaner.clean(draft.blocks(), hinted.or(draft.facts()), keepsTitle);
    TextJoiner.Joined joined = new TextJoiner(limits).join(cleaned.blocks());
    if (isMostlyReplaced(joined.text())) {
      return new Unreadable.NotText();
    }
    Facts facts = hinted.or(cleaned.facts());
    List<Warning> warnings = new ArrayList<>(draft.warnings());
    warnings.addAll(hints.warnings());
    if (joined.cut() && draft.warnings().stream().noneMatch(it -> it.code().equals("TRUNCATED"))) {
      warnings.add(
          new Warning("TRUNCATED", "The text is longer than is kept; it was cut at a paragraph."));
    }
    return new Article(
        joined.text(),
        facts.title(),
        facts.byline(),
        facts.published(),
        Languages.of(hinted.language(), cleaned.facts().language(), joined.text()),
        facts.url(),
        facts.site(),
        facts.description(),
        source.type().mediaType(),
        source.decoded() == null
            ? null
            : CharsetNames.of(source.decoded().charset(), source.bytes()),
        warnings);
  }

  /** Whether characters that stand for lost ones are a quarter of a text, or more. */
  private static boolean isMostlyReplaced(String text) {
    long replaced = text.chars().filter(c -> c == '\uFFFD').count();
    return replaced * 4 > text.length();
  }
}
