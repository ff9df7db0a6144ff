package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.unit.Units;
import java.util.Set;

/**
 * Tells years of long ago, which could be amounts as well, by what leads them and by nothing being
 * counted behind them: "in 1342", "from 1180 to 1240".
 */
final class EarlyYears {
  /** Before a year of long ago. */
  private static final Set<String> LEADS = Set.of("in", "since", "until", "circa", "around");

  /** Before "from 1180 to 1240" they make it a change. */
  private static final Set<String> MOVED =
      Set.of(
          "rose",
          "fell",
          "grew",
          "went",
          "up",
          "down",
          "increased",
          "decreased",
          "declined",
          "dropped",
          "jumped",
          "climbed",
          "expanded",
          "slid",
          "slipped",
          "shrank",
          "reduced",
          "cut",
          "raised");

  private static final Set<String> JOINTS = Set.of("to", "until", "till", "and");

  private final Units units;
  private final Lemmas lemmas;
  private final WordClasses classes;

  EarlyYears(Units units, Lexicon lexicon) {
    this.units = units;
    this.lemmas = lexicon.lemmas();
    this.classes = lexicon.classes();
  }

  /** "in 1342": a year of long ago, where nothing after it is counted. */
  boolean holds(Lexemes line, int at) {
    return (LEADS.contains(line.at(at - 1).word()) || isSpan(line, at)) && endsClause(line, at + 1);
  }

  private boolean endsClause(Lexemes line, int at) {
    Lexeme next = line.at(at);
    boolean ends = !next.isWord() || classes.isClosed(next) || classes.isVerb(next);
    return ends
        && !next.is("%")
        && !(next.isHyphen() && next.glued())
        && units.after(line, at) == null;
  }

  /** "(reigned) from 1180 to 1240", where nothing rose or fell: one of two years of long ago. */
  private boolean isSpan(Lexemes line, int at) {
    int first = JOINTS.contains(line.at(at - 1).word()) ? at - 2 : at;
    Lexeme lead = line.at(first - 1);
    Lexeme start = line.at(first);
    Lexeme end = line.at(first + 2);
    return (lead.is("from") || lead.is("between"))
        && JOINTS.contains(line.at(first + 1).word())
        && start.isPlainDigits()
        && end.isPlainDigits()
        && CalendarDays.isYear(start)
        && CalendarDays.isYear(end)
        && CalendarDays.number(start.raw()) < CalendarDays.number(end.raw())
        && !MOVED.contains(line.at(first - 2).word())
        && endsClause(line, first + 3)
        && !lemmas.isPlural(line.at(first + 3).word());
  }
}
