package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.NounGroups.Group;
import java.util.Set;

/**
 * Chains of noun groups: what prepositions hang one from another ("sales in the north"), and what
 * "and" joins ("fats and oils"). Follows a bounded number of links.
 */
public final class NounChains {
  private static final int MAX_LINKS = 4;
  private static final int MAX_NAMES = 5;
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "for", "at", "from", "with", "among", "between");

  /** Before the first of two subjects of a clause. */
  private static final Set<String> PAIR_LEADS = Set.of(",", ";", ":", "by", "with");

  private final Lexemes line;
  private final NounGroups groups;
  private final WordClasses classes;

  /** Over one sentence's noun groups. */
  public NounChains(Lexemes line, NounGroups groups, WordClasses classes) {
    this.line = line;
    this.groups = groups;
    this.classes = classes;
  }

  /** A group with all that it hangs from and is joined to. */
  public Group whole(Group group) {
    return new Group(root(group), group.to());
  }

  /** Past the prepositions and groups that complete a noun: "(stake) in a school in the north". */
  public int pastLinks(int at, int links) {
    int end = at;
    for (int i = 0; i < links && LINKS.contains(line.at(end).word()); i++) {
      if (i == 0 && links == 1 && !line.at(end).is("of")) {
        break;
      }
      Group group = groups.startingAt(end + 1);
      if (group == null) {
        break;
      }
      end = group.to();
    }
    return end;
  }

  /** "sales in the north": where the noun begins that a group hangs from. */
  public int root(Group group) {
    int from = group.from();
    for (int steps = 0; steps < MAX_LINKS; steps++) {
      from = firstOfList(from);
      int link = beforeRate(groups.beforeDeterminers(from));
      boolean rate = line.at(link).is("per");
      Group head = isLink(link) || rate ? groups.endingAt(link) : null;
      if (head == null) {
        break;
      }
      from = head.from();
    }
    return firstOfPair(from);
  }

  /** "(that) fats and oils (rose)": where the first of two subjects of a clause begins. */
  private int firstOfPair(int second) {
    int and = groups.beforeDeterminers(second);
    Group first = line.at(and).is("and") ? groups.endingAt(and) : null;
    if (first == null) {
      return second;
    }
    int lead = groups.beforeDeterminers(first.from());
    boolean opens =
        lead < 0
            || PAIR_LEADS.contains(line.at(lead).word())
            || classes.is(line.at(lead), WordClass.CONJUNCTION)
            || line.at(lead + 1).is("that");
    return opens ? first.from() : second;
  }

  /** "(fuel) per litre in": where a rate begins that a link stands after. */
  private int beforeRate(int link) {
    return isLink(link) && line.at(link - 2).is("per") ? link - 2 : link;
  }

  /** "(in) Kenya, Uganda and Chad": where a list of names begins that hangs from a preposition. */
  private int firstOfList(int last) {
    int from = last;
    int joint = groups.beforeDeterminers(from);
    for (int names = 0; names < MAX_NAMES && line.at(from).isCapitalised(); names++) {
      boolean joins = line.at(joint).is("and") || (names > 0 && line.at(joint).is(","));
      Group name = joins ? groups.endingAt(joint) : null;
      if (name == null) {
        break;
      }
      from = name.from();
      joint = groups.beforeDeterminers(from);
      if (isLink(joint) && line.at(from).isCapitalised()) {
        return from;
      }
    }
    return last;
  }

  private boolean isLink(int at) {
    return LINKS.contains(line.at(at).word());
  }
}
