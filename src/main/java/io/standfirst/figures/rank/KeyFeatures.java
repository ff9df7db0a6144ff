package io.standfirst.figures.rank;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Span;
import io.standfirst.text.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures the features of one text's figures. */
public final class KeyFeatures {
  private static final int OPENING_SENTENCES = 3;

  /** How far before and behind a figure the words of harm may stand, in UTF-16 units. */
  private static final int BEFORE = 30;

  private static final int BEHIND = 40;
  private static final double MOST_REPEATS = 2;
  private static final double MOST_POWERS = 9;

  private final AnalysedText text;
  private final WordSets<Context> contexts;
  private final Topic topic;
  private final List<Amount> titleAmounts;
  private final Set<Span> firstOfUnit = new HashSet<>();
  private final Set<Span> firstInSentence = new HashSet<>();

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
    this.contexts = lexicon.contexts();
    this.topic = Topic.of(text, title);
    this.titleAmounts = titleAmounts;
    Set<String> units = new HashSet<>();
    Set<Integer> sentences = new HashSet<>();
    for (Figure figure : figures) {
      if (figure.amount() instanceof Amount.None) {
        continue;
      }
      if (units.add(figure.unit() == null ? "" : figure.unit().code())) {
        firstOfUnit.add(figure.span());
      }
      if (sentences.add(figure.sentence())) {
        firstInSentence.add(figure.span());
      }
    }
  }

  /** How much of a feature a figure has. */
  public double of(KeyFeature feature, Figure figure) {
    int sentence = figure.sentence();
    return switch (feature) {
      case INTERCEPT -> 1;
      case MONEY -> is(figure.kind() == Kind.MONEY);
      case PERCENT -> is(figure.kind() == Kind.PERCENT);
      case HARM -> is(isHarm(figure));
      case RATIO -> is(figure.kind() == Kind.RATIO || figure.kind() == Kind.FRACTION);
      case MEASURE -> is(isMeasure(figure.kind()));
      case DURATION -> is(figure.kind() == Kind.DURATION);
      case AGE -> is(figure.kind() == Kind.AGE);
      case TIME -> is(figure.amount() instanceof Amount.None);
      case NUMBER -> is(figure.kind() == Kind.NUMBER);
      case SCORE -> is(figure.kind() == Kind.SCORE);
      case RANK -> is(figure.kind() == Kind.RANK);
      case ONE -> is(isCountOf(figure, BigDecimal.ONE));
      case TWO -> is(isCountOf(figure, BigDecimal.TWO));
      case VAGUE -> is(isVague(figure) && !isHarm(figure));
      case SMALL -> is(Amounts.size(figure.amount()).compareTo(BigDecimal.TEN) < 0);
      case MAGNITUDE -> magnitude(figure);
      case SPELLED -> is(isSpelled(figure));
      case EARLY -> 1 - (double) sentence / Math.max(1, text.sentences().size());
      case OPENING -> is(sentence < OPENING_SENTENCES);
      case FIRST_OF_UNIT -> is(firstOfUnit.contains(figure.span()));
      case FIRST_IN_SENTENCE -> is(firstInSentence.contains(figure.span()));
      case REPEATED -> Math.min(MOST_REPEATS, figure.occurrences().size() - 1) / MOST_REPEATS;
      case BOUND -> is(figure.bound() != null && figure.bound() != Bound.EXACT);
      case RATE -> is(figure.unit() != null && figure.unit().per() != null);
      case ALTERNATIVE -> is(!figure.alternatives().isEmpty());
      case UNSURE -> is(figure.certainty() != Certainty.STATED);
      case CENTRAL -> topic.centrality(sentence);
      case SENTENCE_LIKE_TITLE -> topic.likeTitle(sentence);
      case THING_IN_TITLE -> topic.inTitle(figure.what());
      case AMOUNT_IN_TITLE -> is(isInTitle(figure.amount()));
      case QUOTED -> is(isQuoting(sentence));
    };
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean isHarm(Figure figure) {
    if (figure.kind() != Kind.COUNT && figure.kind() != Kind.NUMBER) {
      return false;
    }
    int from = figure.span().start() - BEFORE;
    int to = figure.span().end() + BEHIND;
    for (Token token : text.tokens(text.sentences().get(figure.sentence()))) {
      boolean near = token.span().start() >= from && token.span().end() <= to;
      String word = near ? token.span().in(text.text()).toLowerCase(Locale.ROOT) : "";
      if (near && contexts.has(Context.HARM, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTitle(Amount amount) {
    for (Amount told : titleAmounts) {
      if (Amounts.tells(told, amount)) {
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

  private static boolean isCountOf(Figure figure, BigDecimal count) {
    boolean same =
        figure.amount() instanceof Amount.Value(BigDecimal value) && value.compareTo(count) == 0;
    return same && figure.kind() == Kind.COUNT;
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
