package io.standfirst.article;

import io.standfirst.text.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article got out of a file. Absent facts are null, never invented.
 *
 * @param text the body: paragraphs in order, separated by one blank line ("\n\n"); lines of a list
 *     or table by "\n"; no title, byline or furniture; never blank
 * @param title as the article states it, without markup
 * @param byline names of its authors in order
 * @param published ISO 8601 as the article states it: a date, a local date-time, or one with its
 *     offset
 * @param language what it is written in
 * @param url where it says it was published
 * @param site name of the site or paper
 * @param description its own summary or excerpt
 * @param contentType media type that the file was read as, without parameters
 * @param charset IANA name of the character set that the bytes were read in; null for formats that
 *     carry their own
 * @param warnings what the reader should know
 */
public record Article(
    String text,
    @Nullable String title,
    List<String> byline,
    @Nullable String published,
    Language language,
    @Nullable String url,
    @Nullable String site,
    @Nullable String description,
    String contentType,
    @Nullable String charset,
    List<Warning> warnings)
    implements Reading {
  public Article {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(contentType, "contentType");
    byline = List.copyOf(byline);
    warnings = List.copyOf(warnings);
  }

  /**
   * Something that the reader of an article should know.
   *
   * @param code stable name in capitals, "TRUNCATED"
   * @param message one sentence for people
   */
  public record Warning(String code, String message) {}
}
