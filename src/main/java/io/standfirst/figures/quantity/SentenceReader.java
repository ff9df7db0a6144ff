package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.date.Moments;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.name.NumberNames;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.term.Terms;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Measures;
import io.standfirst.figures.unit.Rates;
import io.standfirst.figures.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quantities and times of one sentence from left to right, none over another. */
public final class SentenceReader {
  private static final int MAX_ALTERNATIVES = 4;

  private final Moments moments;
  private final NumberNames names;
  private final QuantityReader quantities;
  private final Ranks ranks;
  private final Scores scores;
  private final Currencies currencies;
  private final Rates rates;
  private final CountedBefore countedBefore;
  private final Reversals reversals;

  /** Reads the tables of times and of names beside those that it is given. */
  public SentenceReader(
      Lexicon lexicon, NumberGrammar numbers, Measures measures, Grammar grammar) {
    Calendar calendar = new Calendar();
    Units units = measures.units();
    Directions directions = grammar.directions();
    Terms terms = new Terms(lexicon, numbers, measures);
    this.moments = new Moments(lexicon, numbers.words(), units, calendar);
    this.names = new NumberNames(lexicon, numbers.words(), units, grammar);
    this.currencies = measures.currencies();
    this.rates = measures.rates();
    this.quantities = new QuantityReader(lexicon, numbers, rates, grammar, terms, calendar);
    this.ranks = new Ranks(numbers.ordinals(), grammar.bounds(), lexicon.contexts());
    this.scores = new Scores(units, currencies, lexicon.lemmas());
    this.countedBefore =
        new CountedBefore(grammar.nouns(), directions, units, lexicon.lemmas(), lexicon.classes());
    this.reversals = new Reversals(directions);
  }

  /** What a sentence tells, in its order. */
  public record Found(List<Quantity> quantities, List<Moment> moments) {}

  /** Reads a sentence; times are dated from the day of publication where that is known. */
  public Found read(Lexemes line, @Nullable LocalDate published) {
    List<Moment> times = moments.in(line, published);
    List<Quantity> found = new ArrayList<>();
    int moment = 0;
    int at = 0;
    while (at < line.size()) {
      while (moment < times.size() && times.get(moment).to() <= at) {
        moment++;
      }
      if (moment < times.size() && times.get(moment).from() <= at) {
        at = times.get(moment).to();
        continue;
      }
      int limit = moment < times.size() ? times.get(moment).from() : line.size();
      Quantity quantity = at(line, at, limit);
      if (quantity == null) {
        at = pastName(line, at);
      } else {
        Quantity whole = withAlternatives(line, quantity);
        found.add(continued(line, found, whole));
        at = Math.max(whole.to(), at + 1);
      }
    }
    List<Quantity> counting = new ArrayList<>();
    List<Quantity> sized = GroupSizes.compared(line, Intervals.joined(line, found));
    List<Quantity> filled = Ellipsis.filled(line, sized);
    for (Quantity quantity : reversals.joined(line, filled, times)) {
      counting.add(countedBefore.resolved(line, quantity));
    }
    return new Found(counting, times);
  }

  private @Nullable Quantity at(Lexemes line, int at, int limit) {
    Lexeme first = line.at(at);
    if (first.type() == Lexeme.Type.CODE || isPlainSign(first)) {
      return null;
    }
    Quantity rank = ranks.read(line, at);
    if (rank != null) {
      return rank;
    }
    Quantity score = scores.read(line, at);
    if (score != null) {
      return score;
    }
    boolean money = currencies.before(line, at) != null;
    if (!money && names.isName(line, at)) {
      return null;
    }
    Quantity quantity = quantities.read(line, at);
    return quantity == null || quantity.core() >= limit ? null : quantity;
  }

  private static boolean isPlainSign(Lexeme sign) {
    return sign.type() == Lexeme.Type.SIGN
        && sign.raw().length() == 1
        && ".,;:!?()\"“”".contains(sign.raw());
  }

  /** Past digits that are a name or a code, with the letters and digits that they touch. */
  private static int pastName(Lexemes line, int at) {
    int next = at + 1;
    if (!line.at(at).isNumber() && line.at(at).type() != Lexeme.Type.CODE) {
      return next;
    }
    while (line.at(next).glued() && (line.at(next).isWord() || line.at(next).isNumber())) {
      next++;
    }
    return next;
  }

  /** "up 4 points, or 0.3%": the second telling moved as the first did. */
  private static Quantity continued(Lexemes line, List<Quantity> before, Quantity quantity) {
    if (before.isEmpty() || quantity.direction() != null) {
      return quantity;
    }
    Quantity last = before.getLast();
    int at = quantity.from() - 1;
    boolean or = line.at(at).is("or") && (at == last.to() || at == last.to() + 1);
    return or && last.direction() != null ? quantity.going(last.direction()) : quantity;
  }

  /** "(£74-£149)" after an amount tells it once more; a rate after the bracket is both's. */
  private Quantity withAlternatives(Lexemes line, Quantity quantity) {
    if (!line.at(quantity.to()).is("(") || !isConvertible(quantity.kind())) {
      return quantity;
    }
    List<Figure.Alternative> others = new ArrayList<>();
    int at = quantity.to() + 1;
    while (others.size() < MAX_ALTERNATIVES) {
      Quantity other = bracketed(line, at);
      if (other == null || !isSameSort(quantity, other)) {
        return quantity;
      }
      others.add(
          new Figure.Alternative(
              line.span(other.core(), other.to()),
              line.quote(other.core(), other.to()),
              other.amount(),
              other.unit()));
      at = other.to();
      if (line.at(at).is(")")) {
        return rated(line, quantity, others, at + 1);
      }
      if (!line.at(at).is("/") && !line.at(at).is(",") && !line.at(at).is(";")) {
        return quantity;
      }
      at++;
    }
    return quantity;
  }

  private @Nullable Quantity bracketed(Lexemes line, int at) {
    for (int i = at; i < at + 3; i++) {
      Quantity other = quantities.read(line, i);
      if (other != null) {
        return i == at || other.from() == at ? other : null;
      }
    }
    return null;
  }

  private Quantity rated(
      Lexemes line, Quantity quantity, List<Figure.Alternative> others, int end) {
    Unit unit = quantity.unit();
    Rates.Match rate = unit == null || unit.per() != null ? null : rates.after(line, end);
    if (rate == null || unit == null) {
      return quantity.with(others, end, unit);
    }
    List<Figure.Alternative> rated = new ArrayList<>();
    for (Figure.Alternative other : others) {
      Unit own = other.unit();
      rated.add(
          new Figure.Alternative(
              other.span(),
              other.text(),
              other.amount(),
              own == null ? null : new Unit(own.code(), own.name(), rate.per())));
    }
    return quantity.with(rated, rate.to(), new Unit(unit.code(), unit.name(), rate.per()));
  }

  private static boolean isConvertible(Kind kind) {
    return switch (kind) {
      case MONEY, LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY -> true;
      case COUNT,
          PERCENT,
          RATIO,
          FRACTION,
          DURATION,
          RATE,
          AGE,
          DATA,
          DATE,
          TIME,
          PERIOD,
          SCORE,
          RANK,
          NUMBER ->
          false;
    };
  }

  private static boolean isSameSort(Quantity one, Quantity other) {
    Unit left = one.unit();
    Unit right = other.unit();
    boolean ranges = one.amount() instanceof Amount.Value == other.amount() instanceof Amount.Value;
    return one.kind() == other.kind()
        && ranges
        && left != null
        && right != null
        && (!left.code().equals(right.code()) || one.kind() != Kind.MONEY);
  }
}
