package io.standfirst.article.format;

import io.standfirst.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text; see {@link Article} for each. Absent facts are null
 * or empty.
 */
public record Facts(
    @Nullable String title,
    List<String> byline,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url,
    @Nullable String site,
    @Nullable String description) {
  public static final Facts NONE = new Facts(null, List.of(), null, null, null, null, null);

  public Facts {
    title = orNull(title);
    byline = List.copyOf(byline);
    published = orNull(published);
    language = orNull(language);
    url = orNull(url);
    site = orNull(site);
    description = orNull(description);
  }

  public static Facts ofTitle(@Nullable String title) {
    return NONE.withTitle(title);
  }

  public Facts withTitle(@Nullable String value) {
    return new Facts(value, byline, published, language, url, site, description);
  }

  public Facts withByline(List<String> value) {
    return new Facts(title, value, published, language, url, site, description);
  }

  public Facts withPublished(@Nullable String value) {
    return new Facts(title, byline, value, language, url, site, description);
  }

  public Facts withLanguage(@Nullable String value) {
    return new Facts(title, byline, published, value, url, site, description);
  }

  public Facts withDescription(@Nullable String value) {
    return new Facts(title, byline, published, language, url, site, value);
  }

  /** These facts, and where one is absent the other's. */
  public Facts or(Facts other) {
    return new Facts(
        title == null ? other.title : title,
        byline.isEmpty() ? other.byline : byline,
        published == null ? other.published : published,
        language == null ? other.language : language,
        url == null ? other.url : url,
        site == null ? other.site : site,
        description == null ? other.description : description);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : Whitespace.collapse(value);
  }
}
