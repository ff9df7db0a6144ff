package io.standfirst.figures.circumstance;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/** How far the noun phrase of a source reaches: "the Bank of Peru", "Lt. A. Mill". */
final class SourcePhrases {
  private static final int REACH = 10;

  /** Between the words of a name: "Bank of Peru", "Rod and Line". */
  private static final Set<String> JOINTS = Set.of("and", "of", "at", "for");

  private final WordClasses classes;
  private final WordSets<Context> words;

  SourcePhrases(WordClasses classes, WordSets<Context> words) {
    this.classes = classes;
    this.words = words;
  }

  /** The first lexeme of a phrase behind its determiners. */
  int start(Lexemes line, int at) {
    int start = at;
    while (classes.is(line.at(start), WordClass.DETERMINER) && start < at + 2) {
      start++;
    }
    return start;
  }

  /** The lexeme after a phrase that begins at another. */
  int end(Lexemes line, int at) {
    int end = start(line, at);
    while (end < at + REACH && belongs(line, end)) {
      end++;
    }
    boolean participle = isParticiple(line.at(end - 1)) && !line.at(end - 1).glued();
    end -= end > at + 1 && participle ? 1 : 0;
    while (end > at + 1 && JOINTS.contains(line.at(end - 1).word())) {
      end--;
    }
    return end;
  }

  /** The first lexeme of the phrase that ends right before another, which it may be itself. */
  int before(Lexemes line, int end) {
    int start = end;
    while (start > Math.max(0, end - REACH) && belongs(line, start - 1)) {
      start--;
    }
    while (start < end && JOINTS.contains(line.at(start).word())) {
      start = start(line, start + 1);
    }
    return start;
  }

  /** "(data) released (by)". */
  static boolean isParticiple(Lexeme lexeme) {
    return lexeme.word().length() > 4 && lexeme.word().endsWith("ed") && !lexeme.isCapitalised();
  }

  private boolean belongs(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    if (lexeme.isHyphen()) {
      return lexeme.glued() && line.at(at + 1).glued();
    }
    if (lexeme.isPossessive() || lexeme.is("&") || isInName(line, at)) {
      return true;
    }
    if (lexeme.glued() && line.at(at - 1).isNumber()) {
      return false;
    }
    boolean joined =
        JOINTS.contains(lexeme.word())
            && isNominal(line.at(start(line, at + 1)))
            && isNominal(line.at(at - 1));
    return joined
        || isNominal(lexeme)
        || (lexeme.is("the")
            && (JOINTS.contains(line.at(at - 1).word()) || line.at(at - 1).is("from")));
  }

  /**
   * The "in" of "Hae-in", the "Today" of "Harbour Today", the initial and the stops of "Lt. A.
   * Mill", the number of "Top 500 Harbours".
   */
  private boolean isInName(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    Lexeme before = line.at(at - 1);
    if (lexeme.isWord()) {
      boolean tied = lexeme.glued() && before.isHyphen() && before.glued();
      boolean initial = lexeme.raw().length() == 1 && line.at(at + 1).is(".");
      return (tied && line.at(at - 2).isCapitalised())
          || (lexeme.isCapitalised() && before.isCapitalised() && (initial || lexeme.is("today")));
    }
    boolean inside = before.isCapitalised() && line.at(at + 1).isCapitalised();
    boolean stop =
        lexeme.is(".")
            && lexeme.glued()
            && (before.raw().length() == 1 || words.has(Context.RANK_OF_OFFICE, before.word()));
    return inside && (stop || lexeme.isPlainDigits());
  }

  private boolean isNominal(Lexeme lexeme) {
    boolean participle = lexeme.word().endsWith("ing") && !lexeme.isCapitalised();
    return lexeme.isWord()
        && !classes.isClosed(lexeme)
        && !participle
        && (!classes.isVerb(lexeme)
            || lexeme.isCapitalised()
            || words.has(Context.TELLING_NOUN, lexeme.word()));
  }
}
