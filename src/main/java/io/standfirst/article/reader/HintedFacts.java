package io.standfirst.article.reader;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Facts;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a file says of its article, which goes before what the file says.
 *
 * @param facts as far as they can be read: a date of publication in ISO 8601 as it stands, one in
 *     another form as ISO 8601
 * @param warnings of what cannot
 */
record HintedFacts(Facts facts, List<Warning> warnings) {
  /** A date, a date-time, or one with its offset. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Warning NO_DATE =
      new Warning(
          "PUBLISHED_IGNORED", "The date of publication that was given is no date; it is ignored.");

  static HintedFacts of(Hints hints) {
    String published = hints.published() == null ? null : date(hints.published());
    boolean ignored = hints.published() != null && published == null;
    return new HintedFacts(
        new Facts(hints.title(), List.of(), published, hints.language(), hints.url(), null, null),
        ignored ? List.of(NO_DATE) : List.of());
  }

  private static @Nullable String date(String given) {
    try {
      ISO.parse(given);
      return given;
    } catch (DateTimeException e) {
      return Dates.first(given, true); // what a feed or a header says: "Wed, 04 Mar 2026 10:00 GMT"
    }
  }
}
