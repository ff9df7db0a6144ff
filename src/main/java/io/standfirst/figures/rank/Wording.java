package io.standfirst.figures.rank;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How the sentence of one figure tells it: by the words on both sides. */
final class Wording {
  /** How far before and behind a figure the words of harm may stand, in UTF-16 units. */
  private static final int HARM_BEFORE = 30;

  private static final int HARM_BEHIND = 40;

  /** How many words away the others may stand. */
  private static final int CHANGE_REACH = 4;

  private static final int COMPARED_REACH = 3;
  private static final int ONLY_REACH = 2;
  private static final int PREDICATE_REACH = 3;
  private static final int AHEAD_REACH = 3;
  private static final int RELATIVE_REACH = 3;
  private static final int WHOLE_REACH = 3;
  private static final int AWAY_REACH = 2;

  /** What readers are taken to know of is counted in few: "the two sides". */
  private static final BigDecimal MOST_KNOWN = BigDecimal.valueOf(12);

  private final AnalysedText text;
  private final Figure figure;
  private final RankLexicon lexicon;
  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();

  Wording(AnalysedText text, Figure figure, RankLexicon lexicon) {
    this.text = text;
    this.figure = figure;
    this.lexicon = lexicon;
    for (Token token : text.tokens(sentence())) {
      if (token.span().end() <= figure.span().start()) {
        before.add(token.form());
      } else if (token.span().start() >= figure.span().end()) {
        behind.add(token.form());
      }
    }
  }

  private Sentence sentence() {
    return text.sentences().get(figure.sentence());
  }

  /** Whether it counts beside words of dead or hurt. */
  boolean isHarm() {
    if (figure.kind() != Kind.COUNT && figure.kind() != Kind.NUMBER) {
      return false;
    }
    int from = figure.span().start() - HARM_BEFORE;
    int to = figure.span().end() + HARM_BEHIND;
    for (Token token : text.tokens(sentence())) {
      boolean near = token.span().start() >= from && token.span().end() <= to;
      if (near && lexicon.isHarm(token.form())) {
        return true;
      }
    }
    return false;
  }

  boolean changes() {
    return lexicon.has(RankWord.CHANGE, last(CHANGE_REACH))
        || lexicon.has(RankWord.CHANGE, first(CHANGE_REACH));
  }

  boolean isChangedTo() {
    return lexicon.has(RankWord.CHANGED_TO, last(1)) && lexicon.has(RankWord.CHANGE, before);
  }

  boolean isCompared() {
    return !(figure.amount() instanceof Amount.Change)
        && lexicon.has(RankWord.COMPARED, last(COMPARED_REACH));
  }

  /** Whether a word of the set stands anywhere else in the sentence. */
  boolean tells(RankWord set) {
    return lexicon.has(set, before) || lexicon.has(set, behind);
  }

  boolean isOnly() {
    return lexicon.has(RankWord.ONLY, last(ONLY_REACH));
  }

  boolean isSubject() {
    return lexicon.has(RankWord.PREDICATE, first(PREDICATE_REACH));
  }

  boolean isAhead() {
    return lexicon.has(RankWord.AHEAD, last(AHEAD_REACH));
  }

  boolean isAdded() {
    return lexicon.has(RankWord.AND, last(1))
        || lexicon.has(RankWord.RELATIVE, last(RELATIVE_REACH));
  }

  boolean isQuoting() {
    String told = sentence().span().in(text.text());
    return told.indexOf('"') >= 0 || told.indexOf('“') >= 0 || told.indexOf('”') >= 0;
  }

  /**
   * Whether it is told in passing: in how many places, how far, how long something else took or how
   * long ago it was, of how many something is a part, which of the ranks a name bears, how large
   * what the sentence is about is ("a 340-page report"), and what readers know of.
   */
  boolean isAside() {
    return switch (figure.kind()) {
      case COUNT -> lexicon.has(RankWord.PLACE, last(1)) || isKnown() || isWhole() || isCompound();
      case LENGTH -> true;
      case DURATION -> isSpan() || isWhole() || isCompound();
      case RANK -> text.text().startsWith("-", figure.span().end());
      case MONEY, AGE -> isWhole();
      case PERCENT,
          RATIO,
          FRACTION,
          RATE,
          AREA,
          VOLUME,
          MASS,
          SPEED,
          TEMPERATURE,
          ENERGY,
          DATA,
          DATE,
          TIME,
          PERIOD,
          SCORE,
          NUMBER ->
          isWhole() || isCompound();
    };
  }

  private boolean isKnown() {
    return figure.amount() instanceof Amount.Value(BigDecimal value)
        && value.compareTo(MOST_KNOWN) <= 0
        && lexicon.has(RankWord.KNOWN, last(1));
  }

  private boolean isSpan() {
    return lexicon.has(RankWord.SPAN, last(1))
        || lexicon.has(RankWord.AWAY, first(AWAY_REACH))
        || lexicon.hasRecord(before);
  }

  /** "Of the 120 seats", "of the bank's $1.6bn". */
  private boolean isWhole() {
    List<String> near = last(WHOLE_REACH);
    int of = near.indexOf("of");
    for (int i = of + 1; of >= 0 && i < near.size(); i++) {
      if (lexicon.has(RankWord.KNOWN, near.get(i)) || near.get(i).endsWith("'s")) {
        return true;
      }
    }
    return false;
  }

  /** "25-yard", "four-year". */
  private boolean isCompound() {
    String told = figure.text();
    int hyphen = told.lastIndexOf('-');
    return figure.unit() != null
        && hyphen > 0
        && hyphen + 1 < told.length()
        && Character.isLetter(told.charAt(hyphen + 1))
        && told.indexOf(' ', hyphen) < 0;
  }

  private List<String> last(int reach) {
    return before.subList(Math.max(0, before.size() - reach), before.size());
  }

  private List<String> first(int reach) {
    return behind.subList(0, Math.min(reach, behind.size()));
  }
}
