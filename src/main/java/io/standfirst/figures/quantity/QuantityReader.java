package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounPhrases;
import io.standfirst.figures.term.Ranges;
import io.standfirst.figures.term.Term;
import io.standfirst.figures.term.Terms;
import io.standfirst.figures.unit.Rates;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one quantity of a sentence whole: bound, range or change, unit, what it counts, rate. */
final class QuantityReader {
  /** A bound of "near 40%", and where "near two villages" is. */
  private static final String NEAR = "near";

  /** Bounds of amounts, and what is done to a length. */
  private static final Set<String> CROSSED = Set.of("crosses", "cross");

  /** What a decimal before them is in: "a .45 calibre pistol". */
  private static final Set<String> CALIBRES = Set.of("caliber", "calibre");

  private final Terms terms;
  private final Ranges ranges;
  private final Bounds bounds;
  private final Directions directions;
  private final NounPhrases nouns;
  private final Rates rates;
  private final Ages ages;
  private final Groups groups;
  private final Multiples multiples;
  private final SingleOnes ones;

  QuantityReader(
      Lexicon lexicon,
      NumberGrammar numbers,
      Rates rates,
      Grammar grammar,
      Terms terms,
      Ages ages,
      Groups groups,
      WordSets<QuantityWord> words) {
    this.groups = groups;
    this.terms = terms;
    this.bounds = grammar.bounds();
    this.directions = grammar.directions();
    this.nouns = grammar.nouns();
    this.rates = rates;
    this.ranges = new Ranges(terms, bounds, directions, lexicon.lemmas());
    this.ages = ages;
    this.multiples = new Multiples(numbers, bounds, rates, words);
    this.ones = new SingleOnes(lexicon.classes(), nouns);
  }

  /** The quantity that begins at a lexeme; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    Quantity multiple = multiples.read(line, at);
    if (multiple != null) {
      return multiple;
    }
    Quantity decade = AgeDecades.read(line, at);
    if (decade != null) {
      return decade;
    }
    Term term = terms.read(line, at);
    if (term == null || isCode(line, term)) {
      return null;
    }
    boolean duration = term.unit() != null && term.unit().kind() == Kind.DURATION;
    Bounds.Match bound = bound(line, term, at, duration);
    int from = bound == null ? at : bound.from();
    Ranges.Pair pair = ranges.after(line, term, from);
    if (pair == null && ones.isNone(line, term)) {
      return null;
    }
    Term last = pair == null ? term : pair.high();
    Ages.Match age = ages.after(line, last, at);
    boolean lasting = last.unit() != null && last.unit().kind() == Kind.DURATION;
    int lead = age == null ? at : Math.min(age.from(), at);
    if (lead < at || lasting != duration) {
      bound = bounds.before(line, lead, lasting && age == null);
      from = bound == null ? lead : bound.from();
    }
    return whole(
        line, new Parts(at, from, bound, pair, pair == null ? term : pair.low(), last, age));
  }

  private Bounds.@Nullable Match bound(Lexemes line, Term term, int at, boolean duration) {
    Bounds.Match bound = bounds.before(line, at, duration);
    boolean none = bound != null && term.unit() == null && bounds.isPreposition(line, bound, at);
    return none || isPlace(line, bound, term, at) ? null : bound;
  }

  /** "near (two villages)", "crosses (22 miles)": where, and what is done to a length. */
  private static boolean isPlace(Lexemes line, Bounds.@Nullable Match bound, Term term, int at) {
    if (bound == null || bound.from() != at - 1) {
      return false;
    }
    UnitEntry unit = term.unit();
    boolean length = unit != null && unit.kind() == Kind.LENGTH;
    Lexeme word = line.at(bound.from());
    return (word.is(NEAR) && (length || unit == null)) || (CROSSED.contains(word.word()) && length);
  }

  /** What of a quantity is read when its unit is still to be found. */
  private record Parts(
      int at,
      int from,
      Bounds.@Nullable Match bound,
      Ranges.@Nullable Pair pair,
      Term low,
      Term high,
      Ages.@Nullable Match age) {}

  private Quantity whole(Lexemes line, Parts parts) {
    Term term = parts.high();
    Ages.Match age = parts.age();
    UnitEntry entry = age != null ? age.unit() : term.unit();
    int to = age != null ? age.to() : term.to();
    String per = age != null ? null : term.per();
    Noun noun = null;
    boolean fraction = term.number().form() == Numeral.Form.FRACTION && entry == null;
    Bounds.Match after = bounds.after(line, to);
    if (after == null && entry != null) {
      after = bounds.after(line, term.number().to());
    }
    boolean alone = groups.isAlone(line, parts.from(), to) || isSubject(line, term);
    if (entry == null && per == null && !alone && !line.at(to).isUnspaced()) {
      int start = after == null ? to : after.to();
      noun =
          fraction
              ? nouns.shared(line, start)
              : nouns.counted(line, start, term.number().isOne() && parts.pair() == null);
      noun = noun != null && isGrade(line, term, noun) ? null : noun;
      if (noun != null) {
        to = noun.to();
        Rates.Match rate = rates.after(line, to);
        per = rate == null ? null : rate.per();
        to = rate == null ? to : rate.to();
      } else if (to > term.number().to() && endsAtOf(line, to)) {
        to--;
      }
    }
    if (after == null) {
      after = bounds.after(line, to);
    }
    Bound bound = parts.bound() == null ? Bound.EXACT : parts.bound().bound();
    if (after != null) {
      bound = after.bound();
      to = Math.max(to, after.to());
    }
    if (entry != null && per == null && after != null) {
      Rates.Match rate = rates.after(line, to);
      per = rate == null ? null : rate.per();
      to = rate == null ? to : rate.to();
    }
    Amount amount = amount(line, parts);
    Kind kind = Kinds.of(entry, age != null, noun, fraction, term.number().isOne());
    kind = kind == Kind.LENGTH && Kinds.isOfClock(per) ? Kind.SPEED : kind;
    return new Quantity(
        parts.from(),
        parts.at(),
        to,
        kind,
        amount,
        bound,
        direction(line, parts, kind, amount),
        unit(entry, noun, per),
        noun,
        List.of());
  }

  private Amount amount(Lexemes line, Parts parts) {
    Ranges.Pair pair = parts.pair();
    if (pair == null) {
      Numeral number = parts.low().number();
      return number.high() == null
          ? new Amount.Value(number.value())
          : new Amount.Range(number.value(), number.high());
    }
    BigDecimal low = pair.low().number().value();
    BigDecimal high = pair.high().number().value();
    return pair.from() && directions.changes(line, parts.from() - 1)
        ? new Amount.Change(low, high)
        : new Amount.Range(low, high);
  }

  private @Nullable Direction direction(Lexemes line, Parts parts, Kind kind, Amount amount) {
    if (amount instanceof Amount.Change(BigDecimal start, BigDecimal end)
        && start != null
        && end != null) {
      return directions.ofChange(line, parts.from() - 1, start, end);
    }
    Direction direction = Kinds.moves(kind) ? directions.governing(line, parts.from()) : null;
    boolean negative = parts.low().number().value().signum() < 0;
    return direction == null && negative && (kind == Kind.PERCENT || kind == Kind.MONEY)
        ? Direction.DOWN
        : direction;
  }

  private static @Nullable Unit unit(
      @Nullable UnitEntry entry, @Nullable Noun noun, @Nullable String per) {
    if (entry != null) {
      return new Unit(entry.code(), entry.name(), per);
    }
    return noun == null
        ? per == null ? null : new Unit("1", "", per)
        : new Unit(noun.code(), noun.name(), per);
  }

  /** "thousands (cancelled bookings)": many, who did something. */
  private static boolean isSubject(Lexemes line, Term term) {
    Lexeme verb = line.at(term.to());
    return term.number().form() == Numeral.Form.VAGUE
        && !line.at(term.to() - 1).is("of")
        && verb.word().endsWith("ed")
        && !NounPhrases.isCasualty(verb);
  }

  /** "the 6.4 (quake)": a decimal before one thing, which it measures. */
  private static boolean isGrade(Lexemes line, Term term, Noun noun) {
    Lexeme head = line.at(noun.head());
    boolean decimal =
        line.at(term.number().from()).isNumber()
            && term.number().form() == Numeral.Form.DIGITS
            && term.number().value().scale() > 0;
    return (decimal || line.at(term.number().from() - 2).is("magnitude"))
        && !CALIBRES.contains(head.word())
        && !term.number().isScaled()
        && noun.from() == term.to()
        && !line.at(noun.from()).glued()
        && !head.hasCapital()
        && head.word().equals(noun.code());
  }

  /** "dozens (of) them", but not "dozens of (others)", who are of those before. */
  private static boolean endsAtOf(Lexemes line, int at) {
    return line.at(at - 1).is("of") && !line.at(at).is("others");
  }

  /** "5G", "13F": letters that touch the digits and are no unit make a code of both. */
  private static boolean isCode(Lexemes line, Term term) {
    Lexeme after = line.at(term.number().to());
    boolean glued = after.isWord() && after.glued() && !after.isPossessive() && !after.isUnspaced();
    return glued && term.unit() == null && line.at(term.number().to() - 1).isNumber();
  }
}
