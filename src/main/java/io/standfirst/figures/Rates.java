package io.standfirst.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an amount is a rate by: "a month", "per share", "/kg", "annually". */
final class Rates {
  private static final Map<String, String> ADVERBS =
      Map.of(
          "annually", "year",
          "yearly", "year",
          "monthly", "month",
          "weekly", "week",
          "daily", "day",
          "nightly", "night",
          "hourly", "hour",
          "apiece", "piece",
          "p.a.", "year");

  private static final Map<String, String> NAMES =
      Map.of("annum", "year", "capita", "person", "head", "person", "hr", "hour", "h", "hour");

  private final WordClasses classes;
  private final Lemmas lemmas;
  private final Units units;

  Rates(WordClasses classes, Lemmas lemmas, Units units) {
    this.classes = classes;
    this.lemmas = lemmas;
    this.units = units;
  }

  /** A rate's base and the lexeme after it. */
  record Match(String per, int to) {}

  /** The rate that follows a unit; null for none. */
  @Nullable Match after(Lexemes line, int at) {
    Lexeme first = line.at(at);
    String adverb = ADVERBS.get(first.word());
    if (adverb != null) {
      boolean ends = !line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1));
      return ends ? new Match(adverb, at + 1) : null;
    }
    if (first.is("/") && line.at(at + 1).isWord()) {
      boolean power = line.at(at + 2).isNumber() && line.at(at + 2).glued();
      int to = at + (power ? 3 : 2);
      UnitEntry unit = units.named(line.quote(at + 1, to));
      return new Match(unit == null ? name(line.at(at + 1)) : unit.name(), to);
    }
    int noun = at + 1;
    noun += line.at(noun).isHyphen() && line.at(noun).glued() ? 1 : 0;
    Lexeme base = line.at(noun);
    if (first.isHyphen() && (line.at(at + 1).is("a") || line.at(at + 1).is("per"))) {
      return line.at(at + 2).isHyphen() && line.at(at + 3).isWord()
          ? new Match(name(line.at(at + 3)), at + 4)
          : null;
    }
    if ((first.is("per") || first.is("por")) && base.isWord()) {
      Units.Match unit = units.spelled(line, noun);
      return unit == null || unit.to() == noun + 1
          ? new Match(name(base), noun + 1)
          : new Match(unit.unit().name(), unit.to());
    }
    boolean article = first.is("a") || first.is("an") || first.is("each") || first.is("every");
    if (article && classes.is(base, WordClass.TIME)) {
      boolean compound = line.at(noun + 1).isHyphen() && line.at(noun + 1).glued();
      boolean later =
          line.at(noun + 1).is("later")
              || line.at(noun + 1).is("earlier")
              || line.at(noun + 1).is("ago")
              || line.at(noun + 1).is("after");
      return compound || later ? null : new Match(name(base), noun + 1);
    }
    return null;
  }

  private String name(Lexeme lexeme) {
    String known = NAMES.get(lexeme.word());
    if (known != null) {
      return known;
    }
    UnitEntry symbol = units.named(lexeme.raw());
    UnitEntry unit = symbol == null ? units.named(lexeme.word()) : symbol;
    return unit != null ? unit.name() : lemmas.singular(lexeme.word());
  }
}
