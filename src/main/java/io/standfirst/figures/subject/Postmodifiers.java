package io.standfirst.figures.subject;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.NounGroups;
import java.util.Set;

/**
 * Finds how far the words reach that say which things are counted, or what they did: "(North
 * Koreans) who entered the country", "(homes) in the north", "(workers) were hired".
 *
 * <p>Without a parse tree the rest of the clause is the best that there is: from a preposition, a
 * relative pronoun, a verb or a participle right after the noun to the next sign, conjunction,
 * figure or time. Words of grammar at the end are dropped, since nothing follows them.
 */
final class Postmodifiers {
  private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose", "whom");

  private static final Set<String> PARTICIPLES =
      Set.of("found", "made", "held", "built", "sold", "bought", "seen", "known", "given", "won");

  /** Adverbs that say which things are meant: "homes nationwide". */
  private static final Set<String> PLACES = Set.of("nationwide", "worldwide", "abroad", "globally");

  private static final Set<String> NO_TAILS =
      Set.of("than", "as", "because", "including", "excluding", "per", "like", "about", "around");

  private final WordClasses classes;

  Postmodifiers(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * The lexeme after the last that belongs to a noun.
   *
   * @param noun the lexeme after the noun
   * @param words how many words it may be followed by
   * @param governed whether a verb after it has another subject
   */
  int end(Lexemes line, NounGroups groups, int noun, int words, boolean governed) {
    if (!opens(line, noun) || (governed && groups.isVerb(noun))) {
      return noun;
    }
    int end = noun;
    int left = words;
    boolean verbs = false;
    while (left > 0
        && !closes(line, groups, end, noun)
        && !(end > noun && isNewClause(line, groups, noun, end, verbs))) {
      verbs |= groups.isVerb(end);
      left -= line.at(end).isWord() && !line.at(end).glued() ? 1 : 0;
      end++;
    }
    if (groups.isTaken(end)) {
      end = beforeGoverning(line, noun, end);
    }
    while (end > noun && isLoose(line.at(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The lexeme after the last of a participle and its complement, "(skull) found in the cave"; the
   * noun's own end where none follows.
   */
  int pastParticiple(Lexemes line, NounGroups groups, int noun, int words) {
    Lexeme lexeme = line.at(noun);
    boolean passive = isParticiple(lexeme) && lexeme.word().endsWith("ed");
    boolean complete =
        !classes.is(line.at(noun + 1), WordClass.PRONOUN) && !line.at(noun + 1).is("that");
    if (!complete || !(passive || PARTICIPLES.contains(lexeme.word()))) {
      return noun;
    }
    int end = end(line, groups, noun, words, false);
    return end > noun + 1 ? end : noun;
  }

  private boolean opens(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    if (!lexeme.isWord() || lexeme.glued() || NO_TAILS.contains(lexeme.word())) {
      return false;
    }
    return RELATIVES.contains(lexeme.word())
        || PLACES.contains(lexeme.word())
        || classes.is(lexeme, WordClass.PREPOSITION)
        || classes.is(lexeme, WordClass.AUXILIARY)
        || classes.isVerb(lexeme)
        || isParticiple(lexeme);
  }

  private static boolean isParticiple(Lexeme lexeme) {
    String word = lexeme.word();
    return word.length() > 4
        && !lexeme.isCapitalised()
        && (word.endsWith("ed") || word.endsWith("ing"));
  }

  private boolean closes(Lexemes line, NounGroups groups, int at, int noun) {
    Lexeme lexeme = line.at(at);
    if (lexeme.isHyphen()) {
      return !(lexeme.glued() && line.at(at + 1).glued());
    }
    boolean relative = at == noun && RELATIVES.contains(lexeme.word());
    boolean conjunction = classes.is(lexeme, WordClass.CONJUNCTION) && !relative;
    return !lexeme.isWord()
        || groups.isTaken(at)
        || conjunction
        || (at > noun && NO_TAILS.contains(lexeme.word()));
  }

  /**
   * Whether a verb begins here that is another clause's: "(homes) in the valley | would be hit",
   * "people to work at the quay | will include", "(who) left the club | leaving it", "(users) in
   * Asia | to make up", "for each one | they lose".
   *
   * @param verbs whether a verb stands between the noun and the lexeme
   */
  private boolean isNewClause(Lexemes line, NounGroups groups, int noun, int at, boolean verbs) {
    Lexeme lexeme = line.at(at);
    if (lexeme.is("to")) {
      return groups.isVerb(at + 1) && classes.is(line.at(noun), WordClass.PREPOSITION) && !verbs;
    }
    if (classes.is(lexeme, WordClass.PRONOUN)) {
      return groups.isVerb(at + 1) && groups.isNoun(at - 1);
    }
    if (!groups.isNoun(at - 1)) {
      return false;
    }
    if (classes.is(lexeme, WordClass.AUXILIARY) && !lexeme.glued()) {
      return verbs || !RELATIVES.contains(line.at(noun).word());
    }
    return lexeme.word().endsWith("ing") && isParticiple(lexeme) && hasObject(line, groups, at);
  }

  private boolean hasObject(Lexemes line, NounGroups groups, int verb) {
    Lexeme next = line.at(verb + 1);
    return next.isCapitalised()
        || groups.isVerb(verb + 1)
        || groups.isTaken(verb + 1)
        || classes.is(next, WordClass.DETERMINER)
        || classes.is(next, WordClass.PRONOUN);
  }

  /** Before "to replace the" or "earning", verbs whose objects are cut off. */
  private int beforeGoverning(Lexemes line, int noun, int to) {
    int end = to;
    while (end > noun && classes.is(line.at(end - 1), WordClass.DETERMINER)) {
      end--;
    }
    boolean governs = line.at(end - 2).is("to") || line.at(end - 1).word().endsWith("ing");
    return governs && end > noun ? end - 1 : to;
  }

  private boolean isLoose(Lexeme lexeme) {
    return lexeme.isHyphen()
        || RELATIVES.contains(lexeme.word())
        || (lexeme.word().endsWith("ly") && !lexeme.isCapitalised())
        || (classes.isClosed(lexeme) && !PLACES.contains(lexeme.word()));
  }
}
