package io.standfirst.article.reader;

import io.standfirst.article.Article;
import io.standfirst.article.Article.Warning;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.charset.CharsetNames;
import io.standfirst.article.cleanup.Cleaner;
import io.standfirst.article.detect.TypeDetector;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gets the article out of a file of any known format: finds what the file is, gives it to the
 * reader of its format, and cleans up what that reader found. Immutable; made once and shared.
 */
public final class ArticleReader {
  private final Limits limits;

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
    Deadline deadline = Deadline.in(limits.time());
    try {
      return BoundedRun.call(() -> readWithin(upload, deadline), deadline);
    } catch (LimitExceededException e) {
      return e.reason();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while reading", e);
    } catch (Exception e) {
      throw new IllegalStateException("no parser's exception comes this far", e);
    }
  }

  private Reading readWithin(Upload upload, Deadline deadline) {
    try {
      TypeDetector.Detected found = new TypeDetector(limits).detect(upload.bytes(), upload.hints());
      Source source =
          new Source(
              upload.bytes(), found.type(), found.decoded(), upload.hints(), limits, deadline);
      return finish(draft(source), source);
    } catch (UnreadableException e) {
      return e.reason();
    }
  }

  private static Draft draft(Source source) throws UnreadableException {
    try {
      return Readers.of(source.type()).read(source);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      // Parsers of binary formats answer broken files with exceptions of every kind, and rare parts
      // of files with the want of a class that is left out of what is shipped.
      throw new UnreadableException(new Unreadable.Corrupt(source.type().mediaType()));
    }
  }

  private Reading finish(Draft draft, Source source) {
    if (draft.blocks().isEmpty()) {
      return new Unreadable.NoArticleText();
    }
    Facts hinted = hinted(source.hints());
    boolean keepsTitle = draft.titleIsGuess() && hinted.title() == null;
    Cleaner.Cleaned cleaned = Cleaner.clean(draft.blocks(), hinted.or(draft.facts()), keepsTitle);
    TextJoiner.Joined joined = new TextJoiner(limits).join(cleaned.blocks());
    Facts facts = hinted.or(cleaned.facts());
    List<Warning> warnings = new ArrayList<>(draft.warnings());
    if (joined.cut() && draft.warnings().stream().noneMatch(it -> it.code().equals("TRUNCATED"))) {
      warnings.add(
          new Warning("TRUNCATED", "The text is longer than is kept; it was cut at a paragraph."));
    }
    return new Article(
        joined.text(),
        facts.title(),
        facts.byline(),
        facts.published(),
        Languages.of(facts.language(), joined.text()),
        facts.url(),
        facts.site(),
        facts.description(),
        source.type().mediaType(),
        source.decoded() == null
            ? null
            : CharsetNames.of(source.decoded().charset(), source.bytes()),
        warnings);
  }

  private static Facts hinted(Hints hints) {
    return new Facts(
        hints.title(), List.of(), hints.published(), hints.language(), hints.url(), null, null);
  }
}
