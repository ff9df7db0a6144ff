package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Contexts;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.number.NumberWords;
import java.util.Set;

/** Numbers that name a stage or an event of a contest: "the last eight", "the 100m final". */
final class Contests {
  private static final Set<String> STAGES =
      Set.of("three", "four", "eight", "sixteen", "4", "8", "16", "32", "64", "128");

  private static final Set<String> STAGE_LEADS = Set.of("last", "final", "bottom");

  private static final Set<String> SEXES = Set.of("men", "women", "boys", "girls");

  private static final Set<String> METRES = Set.of("m", "metre", "metres", "meter", "meters");

  private final WordClasses classes;
  private final NumberWords numbers;
  private final Contexts contexts;

  Contests(WordClasses classes, NumberWords numbers, Contexts contexts) {
    this.contexts = contexts;
    this.classes = classes;
    this.numbers = numbers;
  }

  /** "the round of 32", "reached the last eight": how many are left names a stage of a contest. */
  boolean isStage(Lexemes line, int at) {
    boolean number = line.at(at).isPlainDigits() || numbers.is(line.at(at), NumberWords.Role.SMALL);
    boolean round = line.at(at - 1).is("of") && line.at(at - 2).is("round");
    boolean last =
        STAGE_LEADS.contains(line.at(at - 1).word())
            && line.at(at - 2).is("the")
            && (!line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1)))
            && !line.at(at + 1).is("of")
            && STAGES.contains(line.at(at).word());
    return number && (round || last);
  }

  /** "the 100m final", "the women's 4x400m relay": a distance that names an event. */
  boolean isEvent(Lexemes line, int at) {
    boolean times = line.at(at + 1).is("x") && line.at(at + 2).isNumber();
    boolean hyphen = line.at(at + 1).isHyphen();
    int metres = at + (times ? 3 : hyphen ? 2 : 1);
    boolean sex = line.at(at - 1).is("'s") && SEXES.contains(line.at(at - 2).word());
    return line.at(at).isNumber()
        && METRES.contains(line.at(metres).word())
        && (sex || contexts.has(Context.DISCIPLINE, line.at(metres + 1)));
  }
}
