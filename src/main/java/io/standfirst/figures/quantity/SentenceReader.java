package io.standfirst.figures.quantity;

import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.date.Moments;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordSets;
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
  private final Moments moments;
  private final NumberNames names;
  private final QuantityReader quantities;
  private final Ranks ranks;
  private final Ratios ratios;
  private final Scores scores;
  private final Currencies currencies;
  private final Alternatives alternatives;
  private final BracketedEnds ends;
  private final CountedEnds countedEnds;
  private final Intervals intervals = new Intervals();
  private final Tallies votes = new Tallies();
  private final CountedBefore countedBefore;
  private final CountedBehind countedBehind;
  private final Directions directions;
  private final WordSets<QuantityWord> words;

  /** Reads the table of names beside those that it is given. */
  public SentenceReader(
      Lexicon lexicon,
      NumberGrammar numbers,
      Measures measures,
      Grammar grammar,
      Calendar calendar) {
    this.words = new WordSets<>(QuantityWord.class, "sets.tsv");
    Ages ages = new Ages(lexicon.classes(), new NamedAges(lexicon, calendar, words), words);
    Units units = measures.units();
    this.directions = grammar.directions();
    Terms terms = new Terms(lexicon, numbers, measures);
    this.moments = new Moments(lexicon, numbers.words(), units, calendar);
    this.names = new NumberNames(lexicon, numbers.words(), units, grammar);
    this.currencies = measures.currencies();
    Rates rates = measures.rates();
    Groups groups = new Groups(lexicon.classes(), words);
    this.quantities =
        new QuantityReader(lexicon, numbers, rates, grammar, terms, ages, groups, words);
    this.alternatives = new Alternatives(quantities, rates);
    this.ends = new BracketedEnds(directions);
    this.countedEnds = new CountedEnds(directions);
    this.ranks = new Ranks(numbers.ordinals(), grammar.bounds(), lexicon.contexts());
    NumberPairs pairs = new NumberPairs(numbers);
    this.ratios = new Ratios(pairs, units, words);
    this.scores = new Scores(pairs, units, currencies, lexicon.lemmas(), words);
    this.countedBehind = new CountedBehind(grammar.nouns(), lexicon.lemmas());
    this.countedBefore = new CountedBefore(lexicon, grammar, groups, units, words);
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
        Quantity whole = alternatives.with(line, quantity);
        found.add(continued(line, found, whole));
        at = Math.max(whole.to(), at + 1);
      }
    }
    List<Quantity> counting = new ArrayList<>();
    List<Quantity> timed = new TimedEnds(directions, times).joined(line, found);
    List<Quantity> changed = countedEnds.joined(line, ends.joined(line, timed));
    List<Quantity> sized = GroupSizes.compared(line, intervals.joined(line, changed));
    List<Quantity> levelled = new ArrayList<>();
    for (Quantity quantity : votes.joined(line, countedBehind.resolved(line, sized))) {
      levelled.add(countedBefore.levelled(line, quantity));
    }
    List<Quantity> filled = Ellipsis.filled(line, levelled);
    Reversals reversals = new Reversals(directions, words, times);
    for (Quantity quantity : reversals.joined(line, filled)) {
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
    Quantity ratio = ratios.read(line, at);
    Quantity score = ratio == null ? scores.read(line, at) : ratio;
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
}
