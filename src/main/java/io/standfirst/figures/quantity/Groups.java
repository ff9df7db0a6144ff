package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Noun;
import org.jspecify.annotations.Nullable;

/** Numbers of people whom only their group names: "a crowd of 300", "a mother of three lives". */
final class Groups {
  /** What people are counted by, whoever they are. */
  static final String PERSON = "person";

  private static final String CHILD = "child";

  private final WordClasses classes;
  private final WordSets<QuantityWord> words;

  Groups(WordClasses classes, WordSets<QuantityWord> words) {
    this.classes = classes;
    this.words = words;
  }

  /** The group before a bare number, counting people or children; null for none. */
  @Nullable Noun before(Lexemes line, int number) {
    int head = number - 2;
    if (!line.at(number - 1).is("of")) {
      return null;
    }
    boolean parent = words.has(QuantityWord.PARENT, line.at(head));
    String counted = parent ? CHILD : PERSON;
    return parent || words.has(QuantityWord.CROWD, line.at(head))
        ? new Noun(head, head + 1, head, counted, counted)
        : null;
  }

  /** Whether the words after a group's number are a name or a verb, and so nothing counted. */
  boolean isAlone(Lexemes line, int number, int after) {
    Lexeme next = line.at(after);
    boolean apart = next.isCapitalised() || next.is("left") || classes.isVerb(next);
    return apart && next.isWord() && before(line, number) != null;
  }
}
