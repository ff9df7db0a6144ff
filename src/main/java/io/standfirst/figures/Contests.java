package io.standfirst.figures;

import java.util.Set;

/** Numbers that name a stage or a team of a contest: "the last eight", "the under-21s". */
final class Contests {
  private static final Set<String> STAGES =
      Set.of("three", "four", "eight", "sixteen", "4", "8", "16", "32", "64", "128");

  private static final Set<String> STAGE_LEADS = Set.of("last", "final", "bottom");

  private final WordClasses classes;
  private final NumberWords numbers;

  Contests(WordClasses classes, NumberWords numbers) {
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

  /** "under-21s", "the under-21 team". */
  static boolean isAgeGroup(Lexemes line, int at) {
    Lexeme after = line.at(at + 1);
    boolean team =
        (line.at(at - 2).is("under") || line.at(at - 2).is("over"))
            && line.at(at).raw().length() == 2
            && after.isWord()
            && !after.glued();
    return team || (after.is("s") && after.glued());
  }
}
