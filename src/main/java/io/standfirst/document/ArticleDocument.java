package io.standfirst.document;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Unreadable;
import io.standfirst.summary.topics.KeyPhrase;
import io.standfirst.summary.topics.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Standfirst says of one article. Absent facts are null and not written.
 *
 * @param schema version of this shape
 * @param id the article's id
 * @param status whether it could be read
 * @param source the file that it was read from
 * @param received when the file arrived, ISO 8601 in UTC
 * @param title as the article states it
 * @param byline its authors
 * @param published as the article states it
 * @param language BCP 47 primary subtag
 * @param url where it says it was published
 * @param site the paper or site
 * @param description its own excerpt
 * @param wordCount words of the text
 * @param readingMinutes minutes to read it at 238 words a minute, rounded up
 * @param summary the sentences that tell it
 * @param figures its figures, most key first
 * @param keyPhrases what it is about
 * @param names whom it names
 * @param text the text that offsets point into
 * @param offsetUnit what offsets count
 * @param warnings what its reader should know
 * @param error why it could not be read
 * @param engine which version said all this
 */
public record ArticleDocument(
    int schema,
    String id,
    Status status,
    Source source,
    @Nullable String received,
    @Nullable String title,
    @Nullable List<String> byline,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url,
    @Nullable String site,
    @Nullable String description,
    @Nullable Integer wordCount,
    @Nullable Integer readingMinutes,
    @Nullable List<SentenceEntry> summary,
    @Nullable List<FigureEntry> figures,
    @Nullable List<KeyPhrase> keyPhrases,
    @Nullable List<Name> names,
    @Nullable String text,
    @Nullable String offsetUnit,
    @Nullable List<Warning> warnings,
    @Nullable ErrorEntry error,
    String engine) {
  public static final int SCHEMA = 1;

  /** How many figures are shown where nobody asked for a number. */
  public static final int TOP_FIGURES = 8;

  public ArticleDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(engine, "engine");
  }

  /** Whether an article could be read. */
  public enum Status {
    READY,
    FAILED
  }

  /**
   * The file.
   *
   * @param bucket where it lies; null when it is in no bucket
   * @param key its key there
   * @param versionId its version there; null in a bucket without versions
   * @param name its name
   * @param contentType media type that it was read as
   * @param charset character set that it was read in
   * @param bytes its size
   * @param sha256 hash of its bytes in hexadecimal
   */
  public record Source(
      @Nullable String bucket,
      @Nullable String key,
      @Nullable String versionId,
      @Nullable String name,
      @Nullable String contentType,
      @Nullable String charset,
      @Nullable Long bytes,
      @Nullable String sha256) {
    public Source inBucket(String bucket, String key, @Nullable String versionId) {
      return new Source(bucket, key, versionId, name, contentType, charset, bytes, sha256);
    }
  }

  /**
   * Why an article could not be read.
   *
   * @param code stable name: "ENCRYPTED"
   * @param message one sentence for people
   */
  public record ErrorEntry(String code, String message) {
    public static ErrorEntry of(Unreadable why) {
      return new ErrorEntry(why.code(), why.message());
    }
  }

  /** The document of a file that could not be read. */
  public static ArticleDocument failed(String id, Source source, ErrorEntry error, String engine) {
    return new ArticleDocument(
        SCHEMA,
        id,
        Status.FAILED,
        source,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        error,
        engine);
  }

  public ArticleDocument withId(String id) {
    return with(id, source, received, summary, figures, text, offsetUnit, warnings);
  }

  public ArticleDocument withSource(Source source) {
    return with(id, source, received, summary, figures, text, offsetUnit, warnings);
  }

  public ArticleDocument withReceived(String received) {
    return with(id, source, received, summary, figures, text, offsetUnit, warnings);
  }

  public ArticleDocument withText(@Nullable String text) {
    return with(id, source, received, summary, figures, text, offsetUnit, warnings);
  }

  public ArticleDocument withSummary(List<SentenceEntry> summary) {
    return with(id, source, received, summary, figures, text, offsetUnit, warnings);
  }

  public ArticleDocument withWarning(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings == null ? List.of() : warnings);
    more.add(warning);
    return with(id, source, received, summary, figures, text, offsetUnit, List.copyOf(more));
  }

  /** With its {@code limit} most key figures. */
  public ArticleDocument withTopFigures(int limit) {
    return figures == null || figures.size() <= limit
        ? this
        : withFigures(figures.subList(0, limit));
  }

  public ArticleDocument withFigures(List<FigureEntry> figures) {
    return with(id, source, received, summary, List.copyOf(figures), text, offsetUnit, warnings);
  }

  /**
   * With offsets counted in {@code unit}; they must be in UTF-16 code units now, and the text must
   * be here.
   */
  public ArticleDocument withOffsets(OffsetUnit unit) {
    if (unit == OffsetUnit.UTF16 || text == null) {
      return this;
    }
    if (!OffsetUnit.UTF16.label().equals(offsetUnit)) {
      throw new IllegalStateException("offsets are already counted in " + offsetUnit);
    }
    int[] positions = unit.positions(text);
    return with(
        id,
        source,
        received,
        summary == null ? null : summary.stream().map(entry -> entry.at(positions)).toList(),
        figures == null ? null : figures.stream().map(entry -> entry.at(positions)).toList(),
        text,
        unit.label(),
        warnings);
  }

  private ArticleDocument with(
      String id,
      Source source,
      @Nullable String received,
      @Nullable List<SentenceEntry> summary,
      @Nullable List<FigureEntry> figures,
      @Nullable String text,
      @Nullable String offsetUnit,
      @Nullable List<Warning> warnings) {
    return new ArticleDocument(
        schema,
        id,
        status,
        source,
        received,
        title,
        byline,
        published,
        language,
        url,
        site,
        description,
        wordCount,
        readingMinutes,
        summary,
        figures,
        keyPhrases,
        names,
        text,
        offsetUnit,
        warnings,
        error,
        engine);
  }
}
