package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/**
 * Years that are somebody's age where no word for "old" says so, in languages other than English:
 * "un homme de 31 ans", "Marie, 31 ans,", "tenía quince años", "mit 25 Jahren".
 */
final class LanguageAges {
  private static final Set<String> OF = Set.of("of", "de", "di", "von", "van", "from");

  private static final String YEARS = "a";
  private static final String WITH = "mit";

  private final WordSets<QuantityWord> words;

  LanguageAges(WordSets<QuantityWord> words) {
    this.words = words;
  }

  /** Whether the years at the lexemes [at, to) are an age. */
  boolean holds(Lexemes line, int at, int to, String unit) {
    if (line.isEnglish() || !unit.equals(YEARS)) {
      return false;
    }
    String before = Lexeme.lower(line.at(at - 1).raw());
    int of = OF.contains(line.at(at - 1).word()) ? at - 1 : at;
    boolean person = of < at && words.has(QuantityWord.AGE_PERSON, line.at(of - 1));
    boolean with =
        before.equals(WITH) && line.at(at).raw().indexOf(',') < 0 && !line.at(to).isCapitalised();
    return person || with || words.has(QuantityWord.AGE_VERB, before) || isApposed(line, of, to);
  }

  /** "(Marie,) de 31 ans,", "(Marie) (31 anni)". */
  private static boolean isApposed(Lexemes line, int at, int to) {
    Lexeme open = line.at(at - 1);
    Lexeme close = line.at(to);
    boolean commas = open.is(",") && (close.is(",") || close.is("."));
    boolean brackets = open.is("(") && close.is(")");
    return (commas || brackets)
        && line.at(at - 2).isCapitalised()
        && (line.at(at - 3).isCapitalised() || line.at(at - 4).isCapitalised());
  }
}
