package io.standfirst.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Article.Warning;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of the answers that are no documents; openapi.json describes them. */
final class Answers {
  private Answers() {}

  /**
   * A page of articles.
   *
   * @param articles newest first
   * @param cursor of the next page; null, and written so, on the last
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ArticleList(List<ArticleDocument> articles, @Nullable String cursor) {}

  /** A summary that was cut anew. */
  record ArticleSummary(
      String id,
      @Nullable String title,
      @Nullable String language,
      @Nullable List<SentenceEntry> summary,
      @Nullable String offsetUnit,
      @Nullable List<Warning> warnings,
      String engine) {
    static ArticleSummary of(ArticleDocument document) {
      return new ArticleSummary(
          document.id(),
          document.title(),
          document.language(),
          document.summary(),
          document.offsetUnit(),
          document.warnings(),
          document.engine());
    }
  }

  /**
   * An article's figures.
   *
   * @param figures most key first
   * @param total how many there are of the kind that was asked for, shown or not
   */
  record ArticleFigures(
      String id, List<FigureEntry> figures, int total, @Nullable String offsetUnit) {}

  /** An article that is going to be read again. */
  record Reprocessing(String id) {}

  /**
   * Leave to upload one file.
   *
   * @param id the id that the article will have
   * @param key where in the bucket its file will lie
   * @param method what to do at {@code url}: PUT
   * @param url where the file goes
   * @param headers what the PUT must carry
   * @param expires until when, ISO 8601 in UTC
   */
  record UploadTicket(
      String id,
      String key,
      String method,
      String url,
      Map<String, String> headers,
      String expires) {}

  /** A sign of life. */
  record Health(String status, String engine) {}
}
