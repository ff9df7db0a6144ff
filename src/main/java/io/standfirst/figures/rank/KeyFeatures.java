package io.standfirst.figures.rank;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the features of one text's figures. */
public final class KeyFeatures {
  private static final int OPENING_SENTENCES = 3;
  private static final int FEW = 3;
  private static final int YEARS_OF_NEWS = 2;
  private static final double MANY = 6;
  private static final double MOST_REPEATS = 2;
  private static final double MOST_POWERS = 9;
  private static final BigDecimal SMALLEST = BigDecimal.TEN;

  private final AnalysedText text;
  private final WordClasses classes;
  private final WordSets<Context> contexts;
  private final Topic topic;
  private final List<Amount> titleAmounts;
  private final int latestYear;
  private final Map<Integer, Integer> inSentence = new HashMap<>();

  /**
   * Looks through a text and its figures once.
   *
   * @param title the article's title; null for none
   * @param titleAmounts the amounts that the title tells
   */
  public KeyFeatures(
      AnalysedText text,
      @Nullable String title,
      List<Amount> titleAmounts,
      List<Figure> figures,
      Lexicon lexicon) {
    this.text = text;
    this.classes = lexicon.classes();
    this.contexts = lexicon.contexts();
    this.topic = Topic.of(text, title);
    this.titleAmounts = titleAmounts;
    int latest = 0;
    for (Figure figure : figures) {
      latest = Math.max(latest, lastYear(figure));
      inSentence.put(figure.sentence(), inSentence.getOrDefault(figure.sentence(), 0) + 1);
    }
    this.latestYear = latest;
  }

  /** How much of a feature a figure has. */
  public double of(KeyFeature feature, Figure figure) {
    int sentence = figure.sentence();
    return switch (feature) {
      case INTERCEPT -> 1;
      case MONEY -> is(figure.kind() == Kind.MONEY);
      case PERCENT -> is(figure.kind() == Kind.PERCENT);
      case COUNT -> is(figure.kind() == Kind.COUNT);
      case PEOPLE -> is(isPeople(figure));
      case HARM -> is(isHarm(figure));
      case WITNESSES -> is(isFew(figure) && isPeople(figure) && tells(sentence, Context.ACCOUNTS));
      case RATIO -> is(figure.kind() == Kind.RATIO || figure.kind() == Kind.FRACTION);
      case MEASURE -> is(isMeasure(figure.kind()));
      case DURATION -> is(figure.kind() == Kind.DURATION);
      case AGE -> is(figure.kind() == Kind.AGE);
      case TIME -> is(figure.amount() instanceof Amount.None);
      case NUMBER -> is(figure.kind() == Kind.NUMBER);
      case SCORE -> is(figure.kind() == Kind.SCORE);
      case RANK -> is(figure.kind() == Kind.RANK);
      case ONE -> is(isOne(figure));
      case VAGUE -> is(isVague(figure) && !isHarm(figure));
      case SMALL -> is(isFew(figure) && !isHarm(figure));
      case MAGNITUDE -> magnitude(figure);
      case SPELLED -> is(isSpelled(figure));
      case EARLY -> 1 - (double) sentence / Math.max(1, text.sentences().size());
      case LEAD -> is(sentence == 0);
      case OPENING -> is(sentence < OPENING_SENTENCES);
      case REPEATED -> Math.min(MOST_REPEATS, figure.occurrences().size() - 1) / MOST_REPEATS;
      case BOUND -> is(figure.bound() != null && figure.bound() != Bound.EXACT);
      case CHANGE -> is(figure.amount() instanceof Amount.Change);
      case MOVED -> is(figure.direction() != null);
      case RATE -> is(figure.unit() != null && figure.unit().per() != null);
      case BACKGROUND -> is(isBackground(figure));
      case ALTERNATIVE -> is(!figure.alternatives().isEmpty());
      case UNSURE -> is(figure.certainty() != Certainty.STATED);
      case CENTRAL -> topic.centrality(sentence);
      case SENTENCE_LIKE_TITLE -> topic.likeTitle(sentence);
      case THING_IN_TITLE -> topic.inTitle(figure.what());
      case AMOUNT_IN_TITLE -> is(isInTitle(figure.amount()));
      case CROWDED -> crowd(sentence) / MANY;
      case QUOTED -> is(isQuoting(sentence));
    };
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean isPeople(Figure figure) {
    Unit unit = figure.unit();
    return unit != null
        && figure.kind() == Kind.COUNT
        && classes.is(
            new Lexeme(Lexeme.Type.WORD, 0, 0, unit.code(), unit.code(), null, false),
            WordClass.PEOPLE);
  }

  private boolean isHarm(Figure figure) {
    return isPeople(figure) && tells(figure.sentence(), Context.HARM);
  }

  /** Whether a figure is of a year well before the latest that the text's figures are of. */
  private boolean isBackground(Figure figure) {
    int year = lastYear(figure);
    return year > 0 && year < latestYear - YEARS_OF_NEWS;
  }

  /** The year that what a figure is of ends in; 0 when not known. */
  private static int lastYear(Figure figure) {
    Figure.When when = figure.when();
    String until = when == null ? null : when.to();
    int dash = until == null ? -1 : until.indexOf('-', 1);
    return until == null || dash < 0 ? 0 : Integer.parseInt(until, 0, dash, 10);
  }

  private boolean isInTitle(Amount amount) {
    for (Amount told : titleAmounts) {
      if (Amounts.tells(told, amount)) {
        return true;
      }
    }
    return false;
  }

  private double crowd(int sentence) {
    return Math.clamp(inSentence.getOrDefault(sentence, 1) - FEW, 0, MANY);
  }

  private static boolean isFew(Figure figure) {
    return Amounts.size(figure.amount()).compareTo(SMALLEST) < 0;
  }

  /** Whether a sentence has a word of a context. */
  private boolean tells(int sentence, Context context) {
    for (Token token : text.tokens(text.sentences().get(sentence))) {
      if (contexts.has(context, token.span().in(text.text()).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoting(int sentence) {
    String words = text.sentences().get(sentence).span().in(text.text());
    return words.indexOf('"') >= 0 || words.indexOf('“') >= 0 || words.indexOf('”') >= 0;
  }

  private static boolean isMeasure(Kind kind) {
    return switch (kind) {
      case LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, DATA, RATE -> true;
      case COUNT,
          MONEY,
          PERCENT,
          RATIO,
          FRACTION,
          DURATION,
          AGE,
          DATE,
          TIME,
          PERIOD,
          SCORE,
          RANK,
          NUMBER ->
          false;
    };
  }

  private static boolean isOne(Figure figure) {
    boolean one =
        figure.amount() instanceof Amount.Value(BigDecimal value)
            && value.compareTo(BigDecimal.ONE) == 0;
    return one && figure.kind() == Kind.COUNT;
  }

  private static boolean isSpelled(Figure figure) {
    return !(figure.amount() instanceof Amount.None) && !hasDigit(figure.text());
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVague(Figure figure) {
    return isSpelled(figure)
        && figure.amount() instanceof Amount.Range(BigDecimal low, BigDecimal high)
        && low != null
        && high != null
        && low.multiply(BigDecimal.TEN).compareTo(high) == 0;
  }

  private static double magnitude(Figure figure) {
    if (figure.kind() != Kind.COUNT
        && figure.kind() != Kind.MONEY
        && figure.kind() != Kind.NUMBER) {
      return 0;
    }
    BigDecimal size = Amounts.size(figure.amount());
    int powers = size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
    return Math.clamp(powers, 0, MOST_POWERS) / MOST_POWERS;
  }
}
