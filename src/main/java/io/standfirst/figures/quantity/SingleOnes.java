package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounPhrases;
import io.standfirst.figures.term.Term;
import java.util.Set;

/** Tells "one worker" and "one of the best", which count, from "that one" and "one another". */
final class SingleOnes {
  private static final Set<String> PRONOUN_LEADS =
      Set.of(
          "which",
          "each",
          "every",
          "that",
          "this",
          "no",
          "the",
          "another",
          "any",
          "last",
          "next",
          "previous",
          "other",
          "new",
          "only",
          "some",
          "good",
          "bad",
          "first",
          "it",
          "loved");

  private final WordClasses classes;
  private final NounPhrases nouns;

  SingleOnes(WordClasses classes, NounPhrases nouns) {
    this.classes = classes;
    this.nouns = nouns;
  }

  /** "for one thing", "at one point". */
  private static boolean isIdiom(Lexemes line, Numeral one) {
    Lexeme lead = line.at(one.from() - 1);
    Lexeme noun = line.at(one.to());
    boolean ends = !line.at(one.to() + 1).isWord() || !line.at(one.to() + 1).is("of");
    return ends
        && ((lead.is("for") && noun.is("thing"))
            || (lead.is("at")
                && (noun.is("point") || noun.is("time") || noun.is("stage") || noun.is("moment"))));
  }

  /** "no-one". */
  private static boolean isCompound(Lexemes line, int one) {
    return line.at(one - 1).isHyphen() && line.at(one).glued() && line.at(one - 1).glued();
  }

  /** Whether a term is a bare "one" that counts nothing. */
  boolean isNone(Lexemes line, Term term) {
    Numeral number = term.number();
    if (!number.isOne() || !line.at(number.from()).is("one")) {
      return false;
    }
    if (isIdiom(line, number)) {
      return true;
    }
    if (term.unit() != null) {
      return false;
    }
    Lexeme after = line.at(number.to());
    if ((after.isHyphen() && after.glued()) || after.is("another")) {
      return true;
    }
    if (after.type() == Lexeme.Type.END && line.size() == number.to() - number.from()) {
      return false;
    }
    boolean of = after.is("of");
    boolean pronoun = PRONOUN_LEADS.contains(line.at(number.from() - 1).word());
    if (pronoun && (!after.isWord() || classes.isClosed(after) || classes.isVerb(after)) && !of) {
      return true;
    }
    Noun noun = nouns.counted(line, number.to(), true);
    return noun == null || line.at(noun.head()).is("one") || isCompound(line, number.from());
  }
}
