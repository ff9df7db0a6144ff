package io.standfirst.article.markdown;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block of metadata at the start of posts for site generators: YAML between lines of "---"
 * (Jekyll, Hugo), TOML between "+++" and JSON (Hugo), or bare "Title: …" lines (Pelican,
 * MultiMarkdown).
 *
 * @param facts what it states
 * @param body the text after it
 */
record FrontMatter(Facts facts, String body) {
  private static final int LONGEST = 64 << 10;
  private static final Set<String> BARE_KEYS =
      Set.of("title", "date", "author", "authors", "summary", "tags", "category", "slug", "lang");

  static boolean isAtStartOf(String text) {
    return split(text) != null;
  }

  /** The front matter of a text and its body; no facts and the whole text where it has none. */
  static FrontMatter of(String text) {
    Parts parts = split(text);
    if (parts == null) {
      return new FrontMatter(Facts.NONE, text);
    }
    Map<String, Object> values =
        switch (parts.form()) {
          case YAML -> FrontMatterValues.ofYaml(parts.block());
          case TOML -> FrontMatterValues.ofLines(parts.block(), '=');
          case BARE -> FrontMatterValues.ofLines(parts.block(), ':');
        };
    return new FrontMatter(facts(values), parts.body());
  }

  private static Facts facts(Map<String, Object> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    given.forEach((key, value) -> values.putIfAbsent(key.toLowerCase(Locale.ROOT), value));
    List<String> byline = new ArrayList<>();
    for (String key : new String[] {"author", "authors", "byline", "creator"}) {
      if (byline.isEmpty()) {
        FrontMatterValues.names(values.get(key)).stream()
            .flatMap(name -> Bylines.names(name).stream())
            .forEach(byline::add);
      }
    }
    String date =
        first(
            values,
            "date",
            "published",
            "publishdate",
            "pubdate",
            "publishedat",
            "published_at",
            "published_date",
            "created");
    return new Facts(
        first(values, "title", "headline"),
        byline,
        date == null ? null : Dates.first(date, false),
        first(values, "lang", "language", "locale"),
        address(first(values, "canonical_url", "canonical", "url", "source_url", "link")),
        first(values, "site", "publication", "source"),
        first(values, "excerpt", "description", "summary", "subtitle", "standfirst"));
  }

  private static @Nullable String address(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }

  private static @Nullable String first(Map<String, Object> values, String... keys) {
    for (String key : keys) {
      if (values.get(key) instanceof String text && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable Parts split(String text) {
    String start = text.stripLeading();
    if (start.startsWith("---")) {
      return fenced(start, "---", Form.YAML);
    }
    if (start.startsWith("+++")) {
      return fenced(start, "+++", Form.TOML);
    }
    return start.startsWith("{") ? json(start) : bare(start);
  }

  /** An object of JSON with a title, which is YAML as well, closed by a brace on its own line. */
  private static @Nullable Parts json(String text) {
    int end = text.indexOf("\n}");
    if (end < 0 || end > LONGEST || !text.substring(0, end).contains("\"title\"")) {
      return null;
    }
    int close = end + "\n}".length();
    return text.substring(close).isBlank()
        ? null
        : new Parts(Form.YAML, text.substring(0, close), text.substring(close));
  }

  private static @Nullable Parts fenced(String text, String fence, Form form) {
    int first = text.indexOf('\n');
    if (first < 0 || !text.substring(0, first).strip().equals(fence)) {
      return null;
    }
    int at = first + 1;
    while (at < text.length() && at < LONGEST) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      if (line.equals(fence) || (form == Form.YAML && line.equals("..."))) {
        String block = text.substring(first + 1, at);
        return block.indexOf(form.separator) < 0 && !block.isBlank()
            ? null // two rules with prose between them
            : new Parts(form, block, end < 0 ? "" : text.substring(end + 1));
      }
      if (end < 0) {
        return null;
      }
      at = end + 1;
    }
    return null;
  }

  private static @Nullable Parts bare(String text) {
    int at = 0;
    int known = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      int colon = line.indexOf(':');
      if (line.isEmpty() || colon <= 0) {
        break;
      }
      if (!BARE_KEYS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
        return null;
      }
      known++;
      at = end < 0 ? text.length() : end + 1;
    }
    return known >= 2 ? new Parts(Form.BARE, text.substring(0, at), text.substring(at)) : null;
  }

  private enum Form {
    YAML(':'),
    TOML('='),
    BARE(':');

    private final char separator;

    Form(char separator) {
      this.separator = separator;
    }
  }

  private record Parts(Form form, String block, String body) {}
}
