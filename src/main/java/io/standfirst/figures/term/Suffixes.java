package io.standfirst.figures.term;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Measures;
import io.standfirst.figures.unit.Units;
import java.math.BigDecimal;

/** Letters after digits that scale them: "25k", "$5m", "2.7m sales", "£1.2bn". */
final class Suffixes {
  /** How far before millions their noun stands. */
  private static final int REACH = 9;

  private final NumberWords words;
  private final WordSets<TermWord> sets;
  private final Units units;
  private final Currencies currencies;
  private final WordClasses classes;
  private final Lemmas lemmas;

  Suffixes(Lexicon lexicon, NumberWords words, Measures measures, WordSets<TermWord> sets) {
    this.sets = sets;
    this.words = words;
    this.units = measures.units();
    this.currencies = measures.currencies();
    this.classes = lexicon.classes();
    this.lemmas = lexicon.lemmas();
  }

  /** The number with the letter that follows it, if that is a scale; else the number. */
  Numeral scaled(Lexemes line, Numeral number, boolean money) {
    Lexeme letter = line.at(number.to());
    BigDecimal factor = words.suffix(letter);
    if (factor == null || number.form() != Numeral.Form.DIGITS || number.isScaled()) {
      return number;
    }
    Lexeme after = line.at(number.to() + 1);
    boolean joined = after.glued() && !after.isHyphen() && after.isNumber();
    return !joined && scales(line, number, letter, money)
        ? new Numeral(
            number.from(),
            number.to() + 1,
            number.value().multiply(factor),
            null,
            factor,
            number.form())
        : number;
  }

  private boolean scales(Lexemes line, Numeral number, Lexeme letter, boolean money) {
    boolean capital = letter.raw().length() == 1 && letter.isCapitalised();
    boolean glued = letter.glued();
    int next = pastRange(line, number.to() + 1, letter);
    boolean bold = money && (glued || capital);
    return switch (letter.word()) {
      case "k" ->
          !isKelvin(line, letter, number.to())
              && (glued || bold || (!capital && !line.at(next).isWord()));
      case "m" ->
          bold
              || (glued
                  && !money
                  && (capital || isCounting(line, next) || isOfMany(line, number, next)));
      case "b" -> bold || (glued && !money && (number.isBroken() || isCounting(line, next)));
      case "g" ->
          glued
              && capital
              && !line.at(next).isWord()
              && (number.isBroken() || line.size() == next - number.from());
      case "mm" -> money;
      default -> money && glued;
    };
  }

  /** "573.15K" among other temperatures. */
  private boolean isKelvin(Lexemes line, Lexeme letter, int at) {
    return letter.isCapitalised() && units.isAboutWarmth(line, at);
  }

  /** Past the rest of a range, "-10m" after "5m": what is counted stands there. */
  private int pastRange(Lexemes line, int at, Lexeme letter) {
    boolean joined = line.at(at).isHyphen() || line.at(at).is("to");
    return joined && line.at(at + 1).isNumber() && line.at(at + 2).is(letter.word()) ? at + 3 : at;
  }

  /** "sales of 4m", "a fee of £40m, rising to 55m": whether what stands before is of millions. */
  private boolean isOfMany(Lexemes line, Numeral number, int next) {
    if (line.at(next).isWord() && !classes.isClosed(line.at(next))) {
      return false;
    }
    for (int i = number.from() - 1; i >= Math.max(0, number.from() - REACH); i--) {
      Lexeme lexeme = line.at(i);
      if (lexeme.is(";") || lexeme.is(".")) {
        return false;
      }
      boolean millions =
          lexeme.is("m")
              && line.at(i - 1).isNumber()
              && (currencies.before(line, i - 2) != null || isCounting(line, i + 1));
      if (millions || sets.has(TermWord.MANY, lexeme)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows "4m" is something counted, so that the m means millions. */
  private boolean isCounting(Lexemes line, int at) {
    if (currencies.after(line, at) != null) {
      return true;
    }
    for (int i = at; i < at + 5; i++) {
      Lexeme lexeme = line.at(i);
      if (i > at && lexeme.is("and")) {
        continue;
      }
      if (!lexeme.isWord() || classes.isClosed(lexeme)) {
        return false;
      }
      if (units.isWord(line, i) || lemmas.isPlural(lexeme.word()) || lexeme.is("people")) {
        return true;
      }
    }
    return false;
  }
}
