package io.standfirst.figures.reader;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.circumstance.Attribution;
import io.standfirst.figures.circumstance.Certainties;
import io.standfirst.figures.circumstance.DurationDates;
import io.standfirst.figures.circumstance.Timing;
import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Scanner;
import io.standfirst.figures.lexicon.Glosses;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.number.Numerals;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.quantity.Quantity;
import io.standfirst.figures.quantity.SentenceReader;
import io.standfirst.figures.rank.KeyFeatures;
import io.standfirst.figures.rank.KeyRanking;
import io.standfirst.figures.rank.RankLexicon;
import io.standfirst.figures.subject.Subject;
import io.standfirst.figures.unit.LocalCurrencies;
import io.standfirst.figures.unit.Measures;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of a text. Immutable; made once and shared.
 *
 * <p>Each sentence is cut into lexemes, its times are marked, and its quantities are read from left
 * to right by hand-written grammars: no regular expression, no step back, so that work grows with
 * the length of the text.
 */
public final class FigureReader {
  private static final Set<String> COMMA_LANGUAGES =
      Set.of(
          "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "sv", "da", "nb", "no", "fi", "tr", "cs");

  private final LocalCurrencies currencies;
  private final SentenceReader sentences;
  private final Subject subject;
  private final Timing timing;
  private final Attribution attribution;
  private final Duplicates duplicates;
  private final Certainties certainties;
  private final RankLexicon rankLexicon;
  private final KeyRanking ranking = new KeyRanking();

  /** Reads the tables: some 40 ms of a cold start. */
  public FigureReader() {
    Lexicon lexicon = Lexicon.load();
    NumberGrammar numbers = new NumberGrammar(new NumberWords());
    Measures measures = Measures.load(lexicon);
    this.currencies = measures.local();
    Grammar grammar = Grammar.load(lexicon, numbers.words());
    Calendar calendar = new Calendar();
    this.sentences = new SentenceReader(lexicon, numbers, measures, grammar, calendar);
    this.subject = new Subject(lexicon, grammar.directions(), measures.units());
    this.timing = new Timing(lexicon.contexts());
    this.attribution = new Attribution(lexicon, numbers.words(), calendar);
    this.certainties = new Certainties(lexicon.contexts());
    this.duplicates = new Duplicates(lexicon.classes());
    this.rankLexicon = new RankLexicon(lexicon);
  }

  /** Every figure of a text without a title, most key first. */
  public List<Figure> read(AnalysedText text, @Nullable LocalDate published) {
    return read(text, null, published);
  }

  /**
   * Every figure of the text, most key first.
   *
   * @param text the analysed text
   * @param title of the article, which figures told near its words are key to; null for none
   * @param published the day of publication, which "last year" counts from; null when not known
   */
  public List<Figure> read(
      AnalysedText text, @Nullable String title, @Nullable LocalDate published) {
    List<Figure> told = told(text, title, published);
    return ranking.rank(told, features(text, title, told));
  }

  /** What the ranking sees of a text's figures. */
  KeyFeatures features(AnalysedText text, @Nullable String title, List<Figure> told) {
    return new KeyFeatures(text, title, amounts(text, title), told, rankLexicon);
  }

  private List<Amount> amounts(AnalysedText text, @Nullable String title) {
    List<Amount> amounts = new ArrayList<>();
    if (title != null) {
      for (Figure figure : told(AnalysedText.of(title, text.language()), null, null)) {
        amounts.add(figure.amount());
      }
    }
    return amounts;
  }

  /** Every figure of the text in its order, not yet ranked. */
  List<Figure> told(AnalysedText text, @Nullable String title, @Nullable LocalDate published) {
    LocalCurrencies.OfText money = currencies.of(text, title);
    boolean commas = COMMA_LANGUAGES.contains(text.language().code());
    List<Figure> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Lexemes scanned = Scanner.scan(text.text(), sentence.span(), commas);
      Lexemes line = money.told(Numerals.read(scanned, text.language().code()));
      SentenceReader.Found inside = sentences.read(line, published);
      Subject.Inside subjects = subject.in(Glosses.of(line), inside.quantities(), inside.moments());
      List<Moment> dated =
          DurationDates.with(line, inside.moments(), inside.quantities(), published);
      for (Quantity quantity : inside.quantities()) {
        String what = subjects.of(quantity);
        found.add(figure(line, sentence.index(), quantity, what, dated, published));
      }
      for (Moment moment : inside.moments()) {
        found.add(time(line, sentence.index(), moment));
      }
    }
    found.sort(Comparator.comparingInt(figure -> figure.span().start()));
    return duplicates.merge(found);
  }

  private Figure figure(
      Lexemes line,
      int sentence,
      Quantity quantity,
      @Nullable String what,
      List<Moment> moments,
      @Nullable LocalDate published) {
    var span = line.span(quantity.from(), quantity.to());
    return new Figure(
        span,
        line.quote(quantity.from(), quantity.to()),
        sentence,
        quantity.kind(),
        quantity.amount(),
        quantity.bound(),
        quantity.direction(),
        quantity.unit(),
        what,
        timing.of(line, quantity.from(), quantity.to(), moments, published),
        attribution.of(line, quantity.from(), quantity.to()),
        certainties.of(line, quantity.from(), quantity.to()),
        quantity.alternatives(),
        List.of(span),
        0,
        0);
  }

  private Figure time(Lexemes line, int sentence, Moment moment) {
    var span = line.span(moment.from(), moment.to());
    return new Figure(
        span,
        line.quote(moment.from(), moment.to()),
        sentence,
        moment.kind(),
        new Amount.None(),
        null,
        null,
        null,
        null,
        moment.when(timing.quoted(line, moment)),
        null,
        Certainty.STATED,
        List.of(),
        List.of(span),
        0,
        0);
  }
}
