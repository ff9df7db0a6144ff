package io.standfirst.article.markdown;

import io.standfirst.article.cleanup.LineWrapping;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Source;
import java.util.List;
import org.commonmark.parser.Parser;

/** Markdown: front matter into facts, markup into text. */
public final class MarkdownReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    FrontMatter front = FrontMatter.of(source.text());
    String body = LongParagraphs.parted(MarkdownTemplates.without(front.body()));
    boolean lineIsParagraph =
        !LineWrapping.isWrapped(body.lines().filter(line -> !line.startsWith("|")).toList());
    MarkdownBlocks blocks = new MarkdownBlocks(lineIsParagraph);
    Parser.builder()
        .maxOpenBlockParsers(source.limits().nesting())
        .customInlineContentParserFactory(new AngleBrackets())
        .customBlockParserFactory(new TimedBlocks(source.deadline()))
        .build()
        .parse(body)
        .accept(blocks);
    List<Block> found = blocks.blocks();
    Facts facts = front.facts();
    if (facts.title() == null
        && !found.isEmpty()
        && found.getFirst().isHeading()
        && found.size() > 1) {
      return Draft.of(found.subList(1, found.size()), facts.withTitle(found.getFirst().text()));
    }
    return Draft.of(found, facts);
  }
}
