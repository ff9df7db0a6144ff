package io.standfirst.figures;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun groups of one sentence: runs of words that are no grammar, no verb, no unit and no
 * part of another figure.
 */
final class NounGroups {
  private static final int MAX_LENGTH = 10;
  private static final int MAX_LINKS = 4;
  private static final int MAX_NAMES = 5;
  private static final int MAX_DESCRIBING = 3;
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "for", "at", "from", "with", "among", "between");

  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "be", "been", "being", "as", "very", "so", "too");

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should", "not");

  private final Lexemes line;
  private final BitSet taken;
  private final WordClasses classes;
  private final Units units;
  private final WordUses uses;

  /** The lexemes [from, to) of a group. */
  record Group(int from, int to) {}

  /**
   * @param taken the lexemes that belong to figures and times, counted nouns left out
   */
  NounGroups(Lexemes line, BitSet taken, WordClasses classes, Directions directions, Units units) {
    this.line = line;
    this.taken = taken;
    this.classes = classes;
    this.units = units;
    this.uses = new WordUses(line, taken, classes, directions);
  }

  /** The group that ends right before a lexeme; null for none. */
  @Nullable Group endingAt(int to) {
    int from = to;
    while (from > Math.max(0, to - MAX_LENGTH) && isMember(from - 1)) {
      from--;
    }
    while (from < to && !opens(from)) {
      from++;
    }
    from += to - from > 1 && isInfinitive(from) ? 1 : 0;
    return from < to && isHead(from, to) ? new Group(from, to) : null;
  }

  /** The group that begins at a lexeme, its determiners passed over; null for none. */
  @Nullable Group startingAt(int at) {
    int from = at;
    while (from < at + 2 && classes.is(line.at(from), WordClass.DETERMINER)) {
      from++;
    }
    int to = from;
    while (to < from + MAX_LENGTH && isMember(to)) {
      to++;
    }
    while (to > from && !closes(to - 1)) {
      to--;
    }
    return to > from && opens(from) && isHead(from, to) ? new Group(from, to) : null;
  }

  /** Past the prepositions and groups that complete a noun: "(stake) in a school in the north". */
  int pastLinks(int at, int links) {
    int end = at;
    for (int i = 0; i < links && LINKS.contains(line.at(end).word()); i++) {
      if (i == 0 && links == 1 && !line.at(end).is("of")) {
        break;
      }
      Group group = startingAt(end + 1);
      if (group == null) {
        break;
      }
      end = group.to();
    }
    return end;
  }

  /** "the best $200 (phones)": the words that describe a noun before its amount; null for none. */
  @Nullable Group describing(int noun) {
    int to = noun;
    while (isTaken(to - 1)) {
      to--;
    }
    int from = to;
    while (from > to - MAX_DESCRIBING && isDescribing(from - 1)) {
      from--;
    }
    boolean opened = classes.is(line.at(from - 1), WordClass.DETERMINER);
    return to < noun && from < to && opened ? new Group(from, to) : null;
  }

  private boolean isDescribing(int at) {
    Lexeme lexeme = line.at(at);
    boolean participle =
        lexeme.word().endsWith("ed") && classes.is(line.at(at - 1), WordClass.DETERMINER);
    return lexeme.isWord()
        && !isTaken(at)
        && !classes.isClosed(lexeme)
        && !classes.is(lexeme, WordClass.OF_AMOUNTS)
        && (participle || uses.isAdjectival(lexeme));
  }

  /** "sales in the north": where the noun begins that a group hangs from. */
  int root(Group group) {
    int from = group.from();
    for (int steps = 0; steps < MAX_LINKS; steps++) {
      from = firstOfList(from);
      int link = beforeRate(beforeDeterminers(from));
      boolean rate = line.at(link).is("per");
      Group head = isLink(link) || rate ? endingAt(link) : null;
      if (head == null) {
        break;
      }
      from = head.from();
    }
    return from;
  }

  /** "(fuel) per litre in": where a rate begins that a link stands after. */
  private int beforeRate(int link) {
    return isLink(link) && line.at(link - 2).is("per") ? link - 2 : link;
  }

  /** "(in) Kenya, Uganda and Chad": where a list of names begins that hangs from a preposition. */
  private int firstOfList(int last) {
    int from = last;
    int joint = beforeDeterminers(from);
    for (int names = 0; names < MAX_NAMES && line.at(from).isCapitalised(); names++) {
      boolean joins = line.at(joint).is("and") || (names > 0 && line.at(joint).is(","));
      Group name = joins ? endingAt(joint) : null;
      if (name == null) {
        break;
      }
      from = name.from();
      joint = beforeDeterminers(from);
      if (isLink(joint) && line.at(from).isCapitalised()) {
        return from;
      }
    }
    return last;
  }

  private boolean isLink(int at) {
    return LINKS.contains(line.at(at).word());
  }

  /** The last lexeme before one that is no determiner. */
  int beforeDeterminers(int from) {
    int at = from - 1;
    while (at > from - 4 && classes.is(line.at(at), WordClass.DETERMINER)) {
      at--;
    }
    return at;
  }

  /** Whether a word is a verb, or helps one. */
  boolean isVerb(int at) {
    boolean infinitive = line.at(at).isWord() && !isTaken(at) && line.at(at - 1).is("to");
    return uses.isVerb(at)
        || (infinitive && isInfinitive(at) && !classes.isClosed(line.at(at)) && !uses.isCompound(at));
  }

  boolean isNoun(int at) {
    return uses.isNoun(at);
  }

  boolean isTaken(int at) {
    return at >= 0 && taken.get(at);
  }

  private boolean opens(int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.isWord() && !lexeme.is("'s") && !lexeme.is("’s");
  }

  private boolean closes(int at) {
    Lexeme lexeme = line.at(at);
    return !lexeme.isHyphen() && !lexeme.is("'s") && !lexeme.is("’s") && !lexeme.is("&");
  }

  private boolean isMember(int at) {
    Lexeme lexeme = line.at(at);
    if (isTaken(at)) {
      return false;
    }
    if (lexeme.is("'s") || lexeme.is("’s") || lexeme.is("&")) {
      return at > 0 && uses.isNoun(at - 1);
    }
    if (lexeme.isHyphen()) {
      return lexeme.glued() && line.at(at + 1).glued();
    }
    boolean digits = lexeme.isNumber() || lexeme.type() == Lexeme.Type.CODE;
    boolean hyphened = lexeme.glued() && line.at(at - 1).isHyphen() && line.at(at - 1).glued();
    return digits
        ? (line.at(at - 1).isWord() || hyphened)
            && (lexeme.glued()
                || line.at(at - 1).isCapitalised()
                || classes.is(line.at(at - 1), WordClass.INDEX))
        : uses.isNoun(at);
  }

  /** A group must have a word that is no unit of measure and no predicate adjective. */
  private boolean isHead(int from, int to) {
    if (to - from > 1) {
      return true;
    }
    Lexeme only = line.at(from);
    Lexeme before = line.at(from - 1);
    boolean participle = uses.canBeVerb(only) && !WordUses.isPlainForm(only) && !line.at(to).is("of");
    boolean predicate = COPULAS.contains(before.word());
    return (only.isCapitalised() || !(predicate || isInfinitive(from) || participle))
        && only.word().length() > 1
        && units.named(only.word()) == null;
  }

  /** "will study", "to impose": a verb that no table knows. */
  private boolean isInfinitive(int at) {
    Lexeme lexeme = line.at(at);
    Lexeme before = line.at(at - 1);
    return !lexeme.isCapitalised()
        && ((before.is("to") && !lexeme.word().endsWith("s")) || MODALS.contains(before.word()));
  }
}
