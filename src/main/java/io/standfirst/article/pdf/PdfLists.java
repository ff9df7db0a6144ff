package io.standfirst.article.pdf;

import io.standfirst.article.cleanup.ListItems;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes lists of items that follow each other, and tables of rows. One item alone may be a numbered
 * heading, and stays a paragraph.
 */
final class PdfLists {
  private PdfLists() {}

  static List<Block> merged(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean item = isItem(blocks, i) && (isItem(blocks, i - 1) || isItem(blocks, i + 1));
      Block block = blocks.get(i);
      marked.add(item ? new Block(Block.Kind.LIST, block.text()) : block);
    }
    return Lists.merged(marked);
  }

  private static boolean isItem(List<Block> blocks, int at) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at).kind() == Block.Kind.PARAGRAPH
        && ListItems.isItem(blocks.get(at).text());
  }
}
