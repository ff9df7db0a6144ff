package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/**
 * Digits that everybody knows a thing by: "a 747 flew", "the Lower 48", the list "30 Under 30",
 * "sewing 101", "Bluetooth 5.3", and noughts that only say that there is nothing: "zero waste".
 */
final class BareNames {
  private static final int MODEL = 3;

  /** Before "the 815": what passengers do. */
  private static final Set<String> RIDDEN =
      Set.of("on", "aboard", "caught", "catch", "took", "take", "ride", "rode");

  /** Verbs of one thing. */
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "runs", "leaves", "goes");

  private final WordClasses classes;
  private final WordSets<NameWord> words;

  BareNames(WordClasses classes, WordSets<NameWord> words) {
    this.classes = classes;
    this.words = words;
  }

  /** Whether the number at a lexeme is such a name. */
  boolean holds(Lexemes line, int at) {
    if (line.at(at).is("zero")) {
      int lead = at - (line.at(at - 1).isHyphen() && line.at(at).glued() ? 2 : 1);
      return words.has(NameWord.NOTHING, line.at(at + 1))
          || words.has(NameWord.NOUGHT_LEAD, line.at(lead));
    }
    return isStandard(line, at)
        || isOven(line, at)
        || isFormat(line, at)
        || isOfGroup(line, at)
        || (line.at(at).isPlainDigits()
            && (isModel(line, at)
                || isAirliner(line, at)
                || isStates(line, at)
                || isHours(line, at)
                || isPitchLine(line, at)
                || isTroop(line, at)
                || isServed(line, at)
                || isList(line, at)
                || isIntroduction(line, at)));
  }

  /** "gas mark 4", "180C/gas 4". */
  private boolean isOven(Lexemes line, int at) {
    return line.at(at - (line.at(at - 1).is("mark") ? 2 : 1)).is("gas")
        && line.at(at).isNumber()
        && (!line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1)));
  }

  /** "1080p video", "4K footage". */
  private boolean isFormat(Lexemes line, int at) {
    Lexeme letter = line.at(at + 1);
    boolean lines = letter.glued() && letter.is("p");
    boolean format = lines || (letter.glued() && letter.raw().equals("K"));
    boolean extent = lines && line.at(at - 1).is("x") && line.at(at - 2).isNumber();
    return line.at(at).isNumber()
        && (extent || (format && words.has(NameWord.PICTURE, line.at(at + 2))));
  }

  private boolean isStandard(Lexemes line, int at) {
    return line.at(at).isNumber()
        && line.at(at).raw().indexOf('.') > 0
        && (words.has(NameWord.STANDARD, line.at(at - 1)) || isEdition(line, at));
  }

  /** "Web 2.0", "the Harbour Plan 3.0": a round decimal after a name, with nothing behind it. */
  private boolean isEdition(Lexemes line, int at) {
    Lexeme name = line.at(at - 1);
    Lexeme after = line.at(at + 1);
    return line.at(at).raw().endsWith(".0")
        && line.at(at).raw().length() <= MODEL
        && at > 1
        && name.isCapitalised()
        && !classes.isClosed(name)
        && (after.isWord() ? classes.isClosed(after) : !after.glued() || !after.is("%"));
  }

  /** "sewing 101", a first course. */
  private boolean isIntroduction(Lexemes line, int at) {
    Lexeme field = line.at(at - 1);
    Lexeme next = line.at(at + 1);
    return line.at(at).raw().equals("101")
        && field.isWord()
        && !classes.isClosed(field)
        && !classes.isVerb(field)
        && (!next.isWord() || classes.isClosed(next));
  }

  /** "a 747 flew", "the 815 has stopped", "the 815 from Milford to Redcar": nothing is counted. */
  private boolean isModel(Lexemes line, int at) {
    Lexeme verb = line.at(at + 1);
    boolean named = line.at(at - 1).is("a") && classes.isVerb(verb);
    boolean route = verb.is("from") && line.at(at + 2).isCapitalised() && line.at(at + 3).is("to");
    boolean ridden =
        RIDDEN.contains(line.at(at - 2).word()) && (!verb.isWord() || classes.isClosed(verb));
    boolean singular =
        line.at(at - 1).is("the") && (SINGULAR.contains(verb.word()) || route || ridden);
    return line.at(at).raw().length() == MODEL && (named || singular);
  }

  /** "two 747s", "the 737 Max", "a 777x", "their 757 fleet", and the 9 of "737 MAX 9 jets". */
  private boolean isAirliner(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    Lexeme max = line.at(at - 1);
    if (max.is("max") && (words.has(NameWord.AIRLINER, line.at(at - 2)) || isMax(line, at))) {
      return true;
    }
    boolean letter = next.glued() && (next.is("s") || next.is("x"));
    return words.has(NameWord.AIRLINER, line.at(at)) && (letter || words.has(NameWord.FLOWN, next));
  }

  /** "an Alaska Airlines MAX 9", "the MAX 10": a name inside its sentence. */
  private static boolean isMax(Lexemes line, int at) {
    Lexeme before = line.at(at - 2);
    return line.at(at - 1).isCapitalised()
        && at > 1
        && (before.isCapitalised() || before.is("the") || before.is("a"));
  }

  /** "the Group of Seven". */
  private static boolean isOfGroup(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean group = line.at(at - 1).is("of") && line.at(at - 2).raw().equals("Group");
    return group && (number.isCapitalised() || number.isPlainDigits());
  }

  /** "the 590 bus", "a 404 error": one thing behind an article. */
  private boolean isServed(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    boolean article = line.at(at - 1).is("the") || line.at(at - 1).is("a");
    boolean response = line.at(at).raw().length() == MODEL && words.has(NameWord.RESPONSE, next);
    return article && (response || words.has(NameWord.VEHICLE, next));
  }

  /** "42 Commando", "3 Squadron". */
  private boolean isTroop(Lexemes line, int at) {
    Lexeme troop = line.at(at + 1);
    return troop.isCapitalised() && !troop.glued() && words.has(NameWord.TROOP, troop);
  }

  /** "inside their own 22": a line of the pitch. */
  private boolean isPitchLine(Lexemes line, int at) {
    Lexeme owner = line.at(at - 1);
    Lexeme next = line.at(at + 1);
    return line.at(at).raw().equals("22")
        && (owner.isPossessive() || owner.is("own"))
        && (!next.isWord() || classes.isClosed(next));
  }

  /** "from 8 to 8": hours, as nothing else is told so. */
  private static boolean isHours(Lexemes line, int at) {
    int first = line.at(at - 1).is("to") ? at - 2 : at;
    return line.at(first - 1).is("from")
        && line.at(first + 1).is("to")
        && line.at(first).raw().equals(line.at(first + 2).raw())
        && !line.at(first + 3).is("%");
  }

  /** The contiguous states of the US. */
  private static boolean isStates(Lexemes line, int at) {
    return line.at(at).raw().equals("48") && line.at(at - 1).raw().equals("Lower");
  }

  private static boolean isList(Lexemes line, int at) {
    String number = line.at(at).raw();
    Lexeme before = line.at(at - 1);
    boolean wanted = line.at(at + 1).raw().equals("Most") && line.at(at + 2).raw().equals("Wanted");
    return wanted
        || (line.at(at + 1).is("under") && line.at(at + 2).raw().equals(number))
        || (before.is("under") && line.at(at - 2).raw().equals(number));
  }
}
