package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Superlatives;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.Ordinals;
import io.standfirst.figures.phrase.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals that place something in an order by size: "the third largest city", "ranked 14th",
 * "finished second", "between the third and the sixth", a table's "3rd". All other ordinals ("at
 * first", "a second man") are no figures.
 */
final class Ranks {
  private static final Set<String> SKIPPED =
      Set.of(
          "in", "as", "the", "joint", "equal", "only", "but", "and", "than", "higher", "lower",
          "better", "worse", "above", "below");

  /** How far back the verb of ranking may stand. */
  private static final int REACH = 8;

  private final Ordinals ordinals;
  private final Bounds bounds;
  private final WordSets<Context> contexts;
  private final Superlatives superlatives;

  Ranks(Ordinals ordinals, Bounds bounds, WordSets<Context> contexts) {
    this.ordinals = ordinals;
    this.bounds = bounds;
    this.contexts = contexts;
    this.superlatives = new Superlatives(contexts);
  }

  /** The rank that begins at a lexeme; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    if (isOutOf(line, at)) {
      BigDecimal place = Objects.requireNonNull(line.at(at).value());
      return Quantity.bare(at, at + 1, Kind.RANK, new Amount.Value(place));
    }
    Ordinals.Read first = ordinals.read(line, at);
    if (first == null || first.plural()) {
      return null;
    }
    int lead = at - (line.at(at - 1).is("the") ? 1 : 0);
    Bounds.Match bound = bounds.before(line, lead, false);
    int from = bound == null ? lead : bound.from();
    boolean ranked = isRanked(line, from) && isPlace(line, first.to());
    Ordinals.Read last = ranked ? second(line, from, first.to()) : null;
    if (!ranked && !isSuperlative(line, first.to()) && !isAlone(line, at, first.to())) {
      return null;
    }
    BigDecimal value = first.value();
    return new Quantity(
        bound == null ? at : from,
        at,
        last == null ? first.to() : last.to(),
        Kind.RANK,
        last == null ? new Amount.Value(value) : new Amount.Range(value, last.value()),
        bound == null ? Bound.EXACT : bound.bound(),
        null,
        null,
        null,
        List.of());
  }

  /** "ranks 21 out of (64 countries)". */
  private static boolean isOutOf(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && line.at(at + 1).is("out")
        && line.at(at + 2).is("of")
        && line.at(at - 1).word().startsWith("rank");
  }

  /** The other end of "between the third and the sixth". */
  private Ordinals.@Nullable Read second(Lexemes line, int from, int at) {
    boolean between = line.at(from - 1).is("between") && line.at(at).is("and");
    boolean fromTo = line.at(from - 1).is("from") && line.at(at).is("to");
    int next = at + (line.at(at + 1).is("the") ? 2 : 1);
    return between || fromTo ? ordinals.read(line, next) : null;
  }

  private boolean isRanked(Lexemes line, int from) {
    int at = from - 1;
    at -= line.at(at).is("between") || line.at(at).is("from") ? 1 : 0;
    while (at > from - REACH && isSkipped(line, at)) {
      at--;
    }
    return contexts.has(Context.RANKING, line.at(at));
  }

  private boolean isSkipped(Lexemes line, int at) {
    return SKIPPED.contains(line.at(at).word()) || ordinals.read(line, at) != null;
  }

  /** Whether no noun follows that the ordinal would only count off, as in "ranked first teams". */
  private boolean isPlace(Lexemes line, int at) {
    Lexeme after = line.at(at);
    return !after.isWord()
        || contexts.has(Context.PLACE, after)
        || after.is("and")
        || after.is("but")
        || after.is("to");
  }

  private boolean isSuperlative(Lexemes line, int at) {
    return superlatives.has(line.at(at + (line.at(at).isHyphen() ? 1 : 0)));
  }

  /** An entry of a table: nothing else stands in its line. */
  private static boolean isAlone(Lexemes line, int at, int to) {
    return at == 0 && to == line.size();
  }
}
