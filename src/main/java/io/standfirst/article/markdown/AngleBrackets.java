package io.standfirst.article.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Bounds what the parser looks ahead behind "&lt;" for the "&gt;" of a tag or address: it does so
 * to the end of the paragraph, at each of them, which is quadratic. All of a text together may look
 * at {@value #MOST} characters, far more than texts with real tags do; after that a "&lt;" is text.
 * Made anew for each text.
 */
final class AngleBrackets implements InlineContentParserFactory, InlineContentParser {
  private static final int MOST = 8_000_000;

  private int left = MOST;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position behind = scanner.position();
    while (left > 0 && scanner.peek() != '>' && scanner.peek() != Scanner.END) {
      scanner.next();
      left--;
    }
    if (left > 0 && scanner.peek() == '>') {
      return ParsedInline.none();
    }
    return ParsedInline.of(new Text("<"), behind);
  }
}
