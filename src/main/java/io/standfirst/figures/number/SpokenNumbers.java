package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people say them and seldom write them: hundreds without the word, "one twenty two" for
 * 122, and decimals that begin with their point, "point seven".
 */
final class SpokenNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a number that begins with "point" may stand after: elsewhere a point is a place. */
  private static final Set<String> LEADS = Set.of("", "is", "was", "than", "by", "equals", "minus");

  private final NumberWords words;
  private final Cardinals cardinals;

  SpokenNumbers(NumberWords words, Cardinals cardinals) {
    this.words = words;
    this.cardinals = cardinals;
  }

  /** The number that begins at a lexeme; null for none. */
  @Nullable Numeral read(Lexemes line, int at) {
    if (line.at(at).is("point")) {
      return LEADS.contains(line.at(at - 1).word()) ? cardinals.decimals(line, at) : null;
    }
    return hundreds(line, at);
  }

  /** "one twenty two": a digit, tens and another digit that end a clause. */
  private @Nullable Numeral hundreds(Lexemes line, int at) {
    Entry first = words.of(line.at(at));
    if (first == null || first.role() != Role.SMALL || !words.is(line.at(at + 1), Role.TENS)) {
      return null;
    }
    boolean digit = first.value().signum() > 0 && first.value().compareTo(BigDecimal.TEN) < 0;
    Cardinals.Read rest = digit ? cardinals.read(line, at + 1) : null;
    if (rest == null || rest.number().value().compareTo(HUNDRED) >= 0) {
      return null;
    }
    Lexeme after = line.at(rest.number().to());
    boolean ends = after.endsClause();
    BigDecimal value = first.value().multiply(HUNDRED).add(rest.number().value());
    return ends
        ? Numeral.of(at, rest.number().to(), value, BigDecimal.ONE, Numeral.Form.SPELLED)
        : null;
  }
}
