package io.standfirst.figures;

import io.standfirst.figures.Figure.Certainty;
import java.util.Set;

/** How sure a sentence is of an amount, by the words around it in its clause. */
final class Certainties {
  private static final int REACH = 12;

  private static final Set<String> POSSIBLE =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "maybe",
          "potentially",
          "allegedly",
          "allege",
          "alleges",
          "alleged",
          "reportedly",
          "rumoured",
          "rumored",
          "suspected",
          "likely",
          "probably",
          "potential");

  private static final Set<String> EXPECTED =
      Set.of(
          "will",
          "would",
          "expected",
          "expects",
          "expect",
          "forecast",
          "forecasts",
          "predicted",
          "predicts",
          "predict",
          "projected",
          "projects",
          "projecting",
          "anticipated",
          "anticipates",
          "anticipate",
          "plans",
          "planned",
          "planning",
          "aims",
          "aim",
          "target",
          "targets",
          "due",
          "shall",
          "'ll",
          "won't",
          "set",
          "estimates");

  private static final Set<String> DENIED =
      Set.of("denied", "denies", "deny", "denying", "refuted", "rejected", "disputed", "false");

  /** Before one of them, "denied" tells of something withheld. */
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are");

  private Certainties() {}

  static Certainty of(Lexemes line, int from, int to) {
    Certainty found = Certainty.STATED;
    for (int i = Math.max(0, from - REACH); i < Math.min(line.size(), to + REACH); i++) {
      Lexeme lexeme = line.at(i);
      if (lexeme.is(";") || lexeme.is(".")) {
        if (i >= to) {
          return found;
        }
        found = Certainty.STATED;
        continue;
      }
      if (DENIED.contains(lexeme.word()) && !PASSIVE.contains(line.at(i - 1).word())) {
        return Certainty.DENIED;
      }
      boolean may = !lexeme.is("may") || !lexeme.isCapitalised();
      if (POSSIBLE.contains(lexeme.word()) && may) {
        found = Certainty.POSSIBLE;
      } else if (EXPECTED.contains(lexeme.word())
          && found == Certainty.STATED
          && (!lexeme.is("set") || line.at(i + 1).is("to"))
          && (!lexeme.is("due") || (line.at(i + 1).is("to") && line.at(i - 1).is("is")))) {
        found = Certainty.EXPECTED;
      }
    }
    return found;
  }
}
