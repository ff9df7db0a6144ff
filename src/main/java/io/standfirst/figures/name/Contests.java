package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;

/** Numbers that name a stage or an event of a contest: "the last eight", "the 100m final". */
final class Contests {
  private final WordClasses classes;
  private final Lemmas lemmas;
  private final NumberWords numbers;
  private final WordSets<Context> contexts;
  private final WordSets<NameWord> words;

  Contests(Lexicon lexicon, NumberWords numbers, WordSets<NameWord> words) {
    this.contexts = lexicon.contexts();
    this.classes = lexicon.classes();
    this.lemmas = lexicon.lemmas();
    this.numbers = numbers;
    this.words = words;
  }

  /** "the round of 32", "reached the last eight": how many are left names a stage of a contest. */
  boolean isStage(Lexemes line, int at) {
    boolean number = line.at(at).isPlainDigits() || numbers.is(line.at(at), NumberWords.Role.SMALL);
    boolean round = line.at(at - 1).is("of") && line.at(at - 2).is("round");
    boolean last =
        words.has(NameWord.STAGE_LEAD, line.at(at - 1))
            && line.at(at - 2).is("the")
            && (!line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1)))
            && !line.at(at + 1).is("of")
            && words.has(NameWord.STAGE, line.at(at));
    return number && (round || last || isPlace(line, at) || isFormation(line, at));
  }

  /** "the back three", "their front two": a line of a team, but not "the back three rows". */
  private boolean isFormation(Lexemes line, int at) {
    Lexeme end = line.at(at - 1);
    return (end.is("back") || end.is("front"))
        && (classes.is(line.at(at - 2), WordClass.DETERMINER) || line.at(at - 2).isCapitalised())
        && !lemmas.isPlural(line.at(at + 1).word());
  }

  /** "a last eight tie", "a top four finish". */
  private boolean isPlace(Lexemes line, int at) {
    boolean lead = words.has(NameWord.STAGE_LEAD, line.at(at - 1)) || line.at(at - 1).is("top");
    int noun = at + (line.at(at + 1).isHyphen() ? 2 : 1);
    return lead
        && words.has(NameWord.STAGE_NOUN, line.at(noun))
        && words.has(NameWord.STAGE, line.at(at));
  }

  /** "a 5K run", "ran her first 10K": kilometres by a letter name a race. */
  private boolean isRun(Lexemes line, int at) {
    Lexeme letter = line.at(at + 1);
    if (!letter.glued() || !letter.is("k") || !words.has(NameWord.RUN, line.at(at))) {
      return false;
    }
    Lexeme after = line.at(at + 2);
    boolean ends = !after.isWord() || classes.isClosed(after);
    boolean listed = (after.is("or") || after.is("and") || after.is("to")) && isRun(line, at + 3);
    return listed
        || words.has(NameWord.RACE_NOUN, after)
        || (ends && letter.isCapitalised() && isSingle(line, at));
  }

  private boolean isSingle(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return classes.is(before, WordClass.DETERMINER)
        || (before.is("first") && classes.is(line.at(at - 2), WordClass.DETERMINER));
  }

  /** "the 100m final", "the women's 4x400m relay", "won the 100m": a distance names an event. */
  boolean isEvent(Lexemes line, int at) {
    return line.at(at).isNumber() && (isRun(line, at) || isInMetres(line, at));
  }

  private boolean isInMetres(Lexemes line, int at) {
    boolean times = line.at(at + 1).is("x") && line.at(at + 2).isNumber();
    boolean hyphen = line.at(at + 1).isHyphen();
    int metres = at + (times ? 3 : hyphen ? 2 : 1);
    if (!words.has(NameWord.METRE, line.at(metres))) {
      return false;
    }
    boolean sex = line.at(at - 1).isPossessive() && words.has(NameWord.SEX, line.at(at - 2));
    boolean relay = times && words.has(NameWord.RACE, line.at(at + 2));
    return sex
        || relay
        || contexts.has(Context.DISCIPLINE, line.at(metres + 1))
        || (line.at(at - 1).is("the") && isRace(line, at, metres + 1));
  }

  /** "(the) 100m in Rome", but not "(the) 100m to the shop" and "(the) 200m tower". */
  private boolean isRace(Lexemes line, int at, int after) {
    Lexeme next = line.at(after);
    boolean ends = !next.isWord() ? !next.isHyphen() : classes.isClosed(next);
    return words.has(NameWord.RACE, line.at(at)) && ends && !words.has(NameWord.STRETCH, next);
  }
}
