package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Glosses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/**
 * Numbers that only name, as languages other than English write them: ordinals ("das 12. Fest", "la
 * 2ª vez"), houses and postal codes ("Hofstraße 5, 10115", "3, rue Haute"), telephones ("0800
 * 123").
 */
final class LanguageNames {
  /** Languages in which a point after digits makes them an ordinal. */
  private static final Set<String> POINTED = Set.of("de");

  private static final int MOST_ORDINAL_DIGITS = 3;
  private static final int POSTAL_DIGITS = 5;

  /** How many lexemes back the word of a street, or a telephone's first digits, may be. */
  private static final int REACH = 6;

  /** The length of the shortest dialling code: "030". */
  private static final int SHORTEST_CODE = 3;

  /** The length of "strasse". */
  private static final int LONGEST_STREET = 7;

  /** The length of "Celsius". */
  private static final int CELSIUS = 7;

  private final WordSets<NameWord> words;

  LanguageNames(WordSets<NameWord> words) {
    this.words = words;
  }

  /** Whether the number at a lexeme is one of them. */
  boolean holds(Lexemes line, int at) {
    if (line.isEnglish() || !line.at(at).isNumber()) {
      return false;
    }
    boolean end = line.at(at - 1).isHyphen() && line.at(at).glued() && line.at(at - 2).isNumber();
    return isOrdinal(line, at)
        || (end && (isPage(line, at - 2) || isHouse(line, at - 2)))
        || isRaised(line, at)
        || isPage(line, at)
        || isHouse(line, at)
        || isPostal(line, at)
        || isDialled(line, at);
  }

  /** "das 12. Fest": a sentence goes on after the point, so that it ends none. */
  private static boolean isOrdinal(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme next = line.at(at + 2);
    return POINTED.contains(line.language())
        && number.isPlainDigits()
        && number.raw().length() <= MOST_ORDINAL_DIGITS
        && line.at(at + 1).is(".")
        && line.at(at + 1).glued()
        && (next.isWord() || next.is(")") || next.is("/"));
  }

  /** "S. 31". */
  private static boolean isPage(Lexemes line, int at) {
    return line.at(at - 1).is(".") && line.at(at - 1).glued() && line.at(at - 2).raw().equals("S");
  }

  /** "1º", "2ª", and "5° reggimento", which is warm in no unit. */
  private static boolean isRaised(Lexemes line, int at) {
    Lexeme sign = line.at(at + 1);
    Lexeme next = line.at(at + 2);
    boolean unit = next.raw().length() == 1 && next.isWord();
    if (!line.at(at).isPlainDigits() || !sign.glued() || unit) {
      return false;
    }
    boolean degree = sign.is("°") && !POINTED.contains(line.language());
    boolean noun = next.isWord() && !next.glued() && !Glosses.has(line, at + 2);
    boolean celsius = next.word().startsWith("c") && next.word().length() == CELSIUS;
    return sign.is("º") || sign.is("ª") || (degree && noun && !celsius);
  }

  /** "Hofstraße 5", "Via Roma 12", "Calle Mayor, 5", "3, rue Haute". */
  private boolean isHouse(Lexemes line, int at) {
    if (!line.at(at).isPlainDigits() || line.at(at).raw().length() > MOST_ORDINAL_DIGITS + 1) {
      return false;
    }
    int next = at + (line.at(at + 1).is(",") ? 2 : 1);
    if (words.has(NameWord.STREET, line.at(next)) && line.at(next + 1).isWord()) {
      return true;
    }
    int last = at - (line.at(at - 1).is(",") || line.at(at - 1).is(".") ? 2 : 1);
    if (!line.at(last).isCapitalised() || isCounted(line, at + 1)) {
      return false;
    }
    if (!line.at(at - 1).is(",") && endsInStreet(line.at(last).word())) {
      return true;
    }
    for (int i = last - 1; i > at - REACH && line.at(i).isWord(); i--) {
      if (words.has(NameWord.STREET, line.at(i))) {
        return true;
      }
      if (!line.at(i).isCapitalised() && !Glosses.has(line, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCounted(Lexemes line, int at) {
    return line.at(at).isWord() && !line.at(at).isCapitalised() && !Glosses.has(line, at);
  }

  /** "Hofstraße", "Kerkstraat". */
  private boolean endsInStreet(String word) {
    for (int from = Math.max(1, word.length() - LONGEST_STREET); from < word.length(); from++) {
      if (words.has(NameWord.STREET_END, word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** ", 10115 Berlin": as many digits ungrouped, before the name of a place. */
  private static boolean isPostal(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return line.at(at).isPlainDigits()
        && line.at(at).raw().length() == POSTAL_DIGITS
        && line.at(at + 1).isCapitalised()
        && (before.is(",") || before.isNumber() || at == 0 || before.isHyphen());
  }

  /** "0800 123 456", "Tel. 4417 8203". */
  private boolean isDialled(Lexemes line, int at) {
    int i = at;
    while (i > at - REACH && isOfTelephone(line.at(i))) {
      if (isCode(line.at(i)) || line.at(i).is("+")) {
        return true;
      }
      i--;
    }
    Lexeme word = line.at(i);
    return word.isWord() && words.has(NameWord.TELEPHONE, word);
  }

  private static boolean isOfTelephone(Lexeme lexeme) {
    boolean digits = lexeme.isNumber() || lexeme.type() == Lexeme.Type.CODE;
    return digits || "/-–().:+".contains(lexeme.raw());
  }

  private static boolean isCode(Lexeme lexeme) {
    return lexeme.isPlainDigits()
        && lexeme.raw().length() >= SHORTEST_CODE
        && lexeme.raw().charAt(0) == '0';
  }
}
