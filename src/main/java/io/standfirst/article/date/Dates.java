package io.standfirst.article.date;

import io.standfirst.article.date.DateTokens.Token;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and machines write them: ISO 8601, RFC 1123, "12 August 2025", "August 12,
 * 2025", "12.08.2025", "12/08/2025", "2025年8月12日", in the digits of any script, with a time and
 * offset where one follows. What comes out is ISO 8601 with just what was stated: nothing is
 * converted, no zone is added.
 *
 * <p>One pass over the tokens of a line, each pattern of bounded length: linear.
 */
public final class Dates {
  private final DateTokens tokens;
  private final NumericDates numeric;
  private final NamedDates named;

  private Dates(DateTokens tokens, boolean dayFirst) {
    this.tokens = tokens;
    numeric = new NumericDates(tokens, dayFirst);
    named = new NamedDates(tokens);
  }

  /** The first date in a text, ISO 8601; null when there is none. */
  public static @Nullable String first(String text, boolean dayFirst) {
    Found found = find(text, dayFirst);
    return found == null ? null : found.iso();
  }

  /**
   * The first date in a text and where it stands; null when there is none.
   *
   * @param dayFirst whether "3/4/2025" is the third of April
   */
  public static @Nullable Found find(String text, boolean dayFirst) {
    return DateTokens.hasDigit(text) ? new Dates(DateTokens.of(text), dayFirst).find() : null;
  }

  private @Nullable Found find() {
    for (int i = 0; i < tokens.size(); i++) {
      Day day = dayAt(i);
      if (day != null) {
        DateTimes.Time time = DateTimes.after(tokens, day.next());
        String clock = time == null ? "" : time.iso();
        int next = time == null ? day.next() : time.next();
        LocalDate swapped = day.swapped();
        return new Found(
            day.date() + clock,
            tokens.at(i).start(),
            tokens.at(next - 1).end(),
            swapped == null ? null : swapped + clock);
      }
    }
    return null;
  }

  private @Nullable Day dayAt(int i) {
    Token token = tokens.at(i);
    return switch (token.kind()) {
      case WORD -> named.monthFirst(i);
      case NUMBER ->
          switch (token.text().length()) {
            case 1, 2 -> {
              Day day = numeric.yearLast(i);
              yield day == null ? named.dayFirst(i) : day;
            }
            case 4 -> {
              Day day = numeric.yearFirst(i);
              yield day == null ? named.yearFirst(i) : day;
            }
            case 8 -> numeric.compact(i);
            default -> null;
          };
      case SIGN, SPACE, END -> null;
    };
  }

  /**
   * A date in a text.
   *
   * @param iso ISO 8601 as stated
   * @param start offset of its first character
   * @param end offset after its last character
   * @param swapped the other reading of a date such as "3/4/2025", ISO 8601; null when there is but
   *     one
   */
  public record Found(String iso, int start, int end, @Nullable String swapped) {}
}
