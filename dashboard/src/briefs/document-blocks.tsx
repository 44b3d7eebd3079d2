/** The blocks of a document as a page. */
import type { DocumentView } from '#shared/contract/files/document-views';

type Block = DocumentView['blocks'][number];

const Table = ({ caption, head, rows }: Extract<Block, { kind: 'table' }>) => (
  <div className="scroll">
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at} ${row[0]}`}>
            {row.map((text, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <bdi dir="auto">{text}</bdi>
                </th>
              ) : (
                <td key={column}>
                  <bdi dir="auto">{text}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Drawn = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
    case 'chart':
      return (
        <p>
          <strong>{block.title}</strong> {block.description}
        </p>
      );
  }
};

export const DocumentBlocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, at) => <Drawn key={`${at} ${block.kind}`} block={block} />);
