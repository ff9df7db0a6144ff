package io.standfirst.figures.rank;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.text.AnalysedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Measures the features of one text's figures. */
public final class KeyFeatures {
  private static final double MOST_POWERS = 9;

  private final AnalysedText text;
  private final RankLexicon lexicon;
  private final Topic topic;
  private final Places places;
  private final List<Amount> titleAmounts;

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
      RankLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.topic = Topic.of(text, title);
    this.places = new Places(text, figures);
    this.titleAmounts = titleAmounts;
  }

  /** How much a figure has of each feature. */
  public ToDoubleFunction<KeyFeature> of(Figure figure) {
    Wording wording = new Wording(text, figure, lexicon);
    return feature -> of(feature, figure, wording);
  }

  private double of(KeyFeature feature, Figure figure, Wording wording) {
    return switch (feature) {
      case INTERCEPT -> 1;
      case MONEY -> is(figure.kind() == Kind.MONEY);
      case PERCENT -> is(figure.kind() == Kind.PERCENT);
      case AGE -> is(figure.kind() == Kind.AGE);
      case AGE_OF_NAME -> is(figure.kind() == Kind.AGE && !figure.text().contains("old"));
      case TIME -> is(figure.amount() instanceof Amount.None);
      case SCORE -> is(figure.kind() == Kind.SCORE);
      case ONE -> is(isCountOf(figure, BigDecimal.ONE));
      case TWO -> is(isCountOf(figure, BigDecimal.TWO));
      case HARM -> is(wording.isHarm());
      case VAGUE -> is(isVague(figure) && !wording.isHarm());
      case MAGNITUDE -> magnitude(figure);
      case LARGE_OF_UNIT -> places.largeOfUnit(figure);
      case SPELLED -> is(isSpelled(figure));
      case BOUND -> is(figure.bound() != null && figure.bound() != Bound.EXACT);
      case EARLY -> places.early(figure);
      case LEAD -> places.lead(figure);
      case FIRST_PARAGRAPH -> is(places.isInFirstParagraph(figure));
      case LAST_PARAGRAPHS -> is(places.isInLastParagraphs(figure));
      case PARAGRAPH_OPENING -> is(places.opensParagraph(figure));
      case FIRST_IN_SENTENCE -> is(places.isFirstInSentence(figure));
      case LATER_OF_UNIT -> places.laterOfUnit(figure);
      case CHANGE -> is(wording.changes());
      case CHANGED_TO -> is(wording.isChangedTo());
      case COMPARED -> is(wording.isCompared());
      case TOTAL -> is(wording.tells(RankWord.TOTAL));
      case SINCE -> is(wording.tells(RankWord.SINCE));
      case ONLY -> is(wording.isOnly());
      case SUBJECT -> is(wording.isSubject());
      case AHEAD -> is(wording.isAhead());
      case ADDED -> is(wording.isAdded());
      case ASIDE -> is(wording.isAside());
      case QUOTED -> is(wording.isQuoting());
      case CENTRAL -> topic.centrality(figure.sentence());
      case THING_IN_TITLE -> topic.inTitle(figure.what());
      case WORD_IN_TITLE -> is(topic.sharesWithTitle(figure));
      case AMOUNT_IN_TITLE -> is(isInTitle(figure.amount()));
    };
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean isInTitle(Amount amount) {
    for (Amount told : titleAmounts) {
      if (Amounts.tells(told, amount)) {
        return true;
      }
    }
    return false;
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
