package io.standfirst.engine;

import io.standfirst.article.Article;
import io.standfirst.article.Article.Warning;
import io.standfirst.article.Limits;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.document.ArticleDocuments;
import io.standfirst.figures.Figure;
import io.standfirst.figures.check.Disagreement;
import io.standfirst.figures.check.FigureChecks;
import io.standfirst.figures.reader.FigureReader;
import io.standfirst.summary.Summariser;
import io.standfirst.summary.Summary;
import io.standfirst.summary.SummaryRequest;
import io.standfirst.summary.topics.Topics;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The engine: an upload in, its document out. It keeps nothing, asks no clock and no network, and
 * gives the same document for the same input. Immutable; made once and shared by all threads.
 */
public final class Standfirst {
  private static final int KEY_PHRASES = 10;
  private static final int NAMES = 20;

  private final Limits limits;
  private final ArticleReader reader;
  private final Summariser summariser = new Summariser();
  private final FigureReader figures = new FigureReader();

  public Standfirst(Limits limits) {
    this.limits = limits;
    this.reader = new ArticleReader(limits);
  }

  /**
   * The document of an upload: READY with its text and all of its figures, or FAILED.
   *
   * @param id the id that the document gets
   * @param upload the file
   * @param request the summary wanted
   */
  public ArticleDocument read(String id, Upload upload, SummaryRequest request) {
    return switch (reader.read(upload)) {
      case Article article -> ready(id, source(upload, article), article, request);
      case Unreadable why -> failed(id, source(upload, null), why);
    };
  }

  /**
   * The FAILED document of a file that is refused unread: too large to fetch, or the death of those
   * who tried.
   *
   * @param bytes its size, null when not known
   */
  public static ArticleDocument refuse(
      String id, Hints hints, @Nullable Long bytes, Unreadable why) {
    Source source = new Source(null, null, null, hints.name(), mediaType(hints), null, bytes, null);
    return failed(id, source, why);
  }

  /** Whether a file harmed the process that read it; see {@link ArticleReader#isHarmed}. */
  public boolean isHarmed() {
    return reader.isHarmed();
  }

  /** What a file may cost. */
  public Limits limits() {
    return limits;
  }

  /** A document, which has its text, with another summary of that text. */
  public ArticleDocument summarise(ArticleDocument document, SummaryRequest request) {
    String text = document.text();
    if (text == null) {
      throw new IllegalArgumentException("a document without its text cannot be summarised anew");
    }
    Language language =
        document.language() == null ? Language.UNKNOWN : Language.ofTag(document.language());
    Summary summary =
        summariser.summarise(AnalysedText.of(text, language), document.title(), request);
    return told(document.withSummary(ArticleDocuments.sentences(summary, text)), summary);
  }

  private ArticleDocument ready(String id, Source source, Article article, SummaryRequest request) {
    AnalysedText text = AnalysedText.of(article.text(), article.language());
    Summary summary = summariser.summarise(text, article.title(), request);
    Topics topics = summariser.topics(text);
    List<Figure> told = figures.read(text, article.title(), day(article.published()));
    ArticleDocument document =
        ArticleDocuments.ready(
            id,
            source,
            article,
            text.wordCount(),
            summary,
            told,
            topics.keyPhrases(KEY_PHRASES),
            topics.names(NAMES),
            EngineVersion.CURRENT);
    for (Disagreement each : FigureChecks.of(text, told)) {
      document = document.withWarning(new Warning("FIGURES_DISAGREE", each.message()));
    }
    return told(document, summary);
  }

  private static ArticleDocument failed(String id, Source source, Unreadable why) {
    return ArticleDocument.failed(id, source, ErrorEntry.of(why), EngineVersion.CURRENT);
  }

  private static ArticleDocument told(ArticleDocument document, Summary summary) {
    return summary.queryMatched()
        ? document
        : document.withWarning(
            new Warning("QUERY_NOT_FOUND", "No sentence has any word of the query."));
  }

  private static Source source(Upload upload, @Nullable Article article) {
    byte[] bytes = upload.bytes();
    return new Source(
        null,
        null,
        null,
        upload.hints().name(),
        article == null ? mediaType(upload.hints()) : article.contentType(),
        article == null ? null : article.charset(),
        (long) bytes.length,
        sha256(bytes));
  }

  /** What the sender says that a file is, without parameters: as a file that is read tells it. */
  private static @Nullable String mediaType(Hints hints) {
    String said = hints.contentType();
    String type = said == null ? "" : said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() ? null : type;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null; // a year or a month alone is no day
    }
  }
}
