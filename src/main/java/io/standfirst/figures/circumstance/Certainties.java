package io.standfirst.figures.circumstance;

import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/** How sure a sentence is of an amount, by the words around it in its clause. */
public final class Certainties {
  private static final int REACH = 12;

  /** Before "likely" they compare: "twice as likely". */
  private static final Set<String> COMPARISONS = Set.of("as", "more", "less", "equally", "how");

  /** After a comma they open a clause of their own. */
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

  private final WordSets<Context> words;

  /** Finds the words of doubt, plans and denial in the contexts. */
  public Certainties(WordSets<Context> words) {
    this.words = words;
  }

  /** How sure the sentence is of the amount at the lexemes [from, to). */
  public Certainty of(Lexemes line, int from, int to) {
    Certainty found = Certainty.STATED;
    boolean relative = false;
    for (int i = Math.max(0, from - REACH); i < Math.min(line.size(), to + REACH); i++) {
      Lexeme lexeme = line.at(i);
      boolean ends = lexeme.is(";") || lexeme.is(".");
      if (i >= to && (ends || isOtherClause(line, i, relative))) {
        return found;
      }
      if (i < from && (ends || isRelative(line, i))) {
        relative |= !ends;
        found = Certainty.STATED;
        continue;
      }
      if (words.has(Context.DENIED, lexeme.word())
          && !words.has(Context.PASSIVE, line.at(i - 1).word())
          && !isAttribute(line, i)) {
        return Certainty.DENIED;
      }
      boolean may = !lexeme.is("may") || !lexeme.isCapitalised();
      boolean compared = lexeme.is("likely") && COMPARISONS.contains(line.at(i - 1).word());
      if (words.has(Context.POSSIBLE, lexeme.word()) && may && !compared) {
        found = Certainty.POSSIBLE;
      } else if (words.has(Context.EXPECTED, lexeme.word())
          && (i == to || !isOfAmount(line, i))
          && found == Certainty.STATED
          && (!lexeme.is("set") || line.at(i + 1).is("to"))
          && (!lexeme.is("due") || (line.at(i + 1).is("to") && line.at(i - 1).is("is")))) {
        found = Certainty.EXPECTED;
      }
    }
    return found;
  }

  /** "(above the 150,000) expected", "(against the £18bn) forecast": of the amount before it. */
  private static boolean isOfAmount(Lexemes line, int at) {
    boolean scaled = line.at(at - 1).glued() && line.at(at - 2).isNumber();
    return line.at(at - 1).isNumber() || scaled;
  }

  /** ", which (employs)": a clause that the doubt of the one around it is not about. */
  private static boolean isRelative(Lexemes line, int at) {
    return line.at(at).is(",") && RELATIVES.contains(line.at(at + 1).word());
  }

  /** Where the clause of the amount ends: ", beating what was forecast". */
  private static boolean isOtherClause(Lexemes line, int at, boolean relative) {
    if (!line.at(at).is(",")) {
      return false;
    }
    String next = line.at(at + 1).word();
    boolean participle = next.length() > 5 && next.endsWith("ing") && !next.equals("according");
    return relative || participle || RELATIVES.contains(next);
  }

  /** "the disputed islands", "a rejected bid": a participle that describes, and denies nothing. */
  private boolean isAttribute(Lexemes line, int at) {
    return line.at(at).word().endsWith("ed")
        && words.has(Context.ARTICLE, line.at(at - 1).word())
        && line.at(at + 1).isWord();
  }
}
