import type { Book, CommentState } from './book';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { eventTypes, workbookTarget } from './eventHub';
import { HostCollection, HostObject } from './object';
import { Range } from './range/range';
import { addRegistrations } from './registration';
import { targetOf } from './resolve';

const author = 'Workbench';

export class Comment extends HostObject {
  constructor(book: Book, private readonly state: CommentState) {
    super(book);
  }
  get className(): string {
    return 'Comment';
  }
  override get objects(): readonly string[] {
    return ['Replies'];
  }
  override identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }
  get Id(): string { return this.state.id; }
  get Content(): string { return this.state.content; }
  set Content(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A comment is a text.');
    this.state.content = value;
    this.book.events.send(eventTypes.commentChanged, [workbookTarget, this.state.sheet], { worksheetId: this.state.sheet, commentDetails: [{ commentId: this.state.id, replyIds: [] }], changeType: 'CommentEdited', source: 'Local' });
  }
  get RichContent(): string { return this.state.content; }
  get ContentType(): string { return 'Plain'; }
  get AuthorName(): string { return author; }
  get AuthorEmail(): string { return ''; }
  get CreationDate(): string { return this.state.created; }
  get Resolved(): boolean { return this.state.resolved; }
  set Resolved(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.state.resolved = value;
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.book, this.state);
  }
  GetLocation(): Range {
    if (this.state.place.area === null) throw itemNotFound('The cell of the comment');
    return new Range(this.book, this.state.sheet, this.state.place.area);
  }
  Delete(): void {
    this.book.comments = this.book.comments.filter((one) => one !== this.state);
    this.book.events.send(eventTypes.commentDeleted, [workbookTarget, this.state.sheet], { worksheetId: this.state.sheet, commentDetails: [{ commentId: this.state.id, replyIds: [] }], source: 'Local' });
  }
}

export class CommentCollection extends HostCollection<Comment> {
  constructor(book: Book, private readonly sheet: string | null) {
    super(book);
  }
  get className(): string {
    return 'CommentCollection';
  }
  private get states(): readonly CommentState[] {
    return this.book.comments.filter((one) => this.sheet === null || one.sheet === this.sheet);
  }
  items(): readonly Comment[] {
    return this.states.map((state) => new Comment(this.book, state));
  }
  override find(key: unknown): Comment | null {
    const state = this.states.find((one) => one.id === key);
    return state === undefined ? null : new Comment(this.book, state);
  }
  Add(cellAddress: unknown, content: unknown): Comment {
    const { sheet, area } = targetOf(this.book, cellAddress, this.sheet ?? this.book.engine.activeSheet());
    if (area.rows !== 1 || area.columns !== 1) throw invalidArgument('A comment belongs to one cell.');
    const text = typeof content === 'object' && content !== null ? (content as { richContent?: unknown }).richContent : content;
    if (typeof text !== 'string' || text === '') throw invalidArgument('A comment is a text.');
    if (this.book.comments.some((one) => one.sheet === sheet && one.place.area?.row === area.row && one.place.area.column === area.column)) throw new HostError('InvalidOperation', 'The cell has a comment already.');
    const state: CommentState = { id: this.book.nextId('comment'), sheet, place: { sheet, area }, content: text, resolved: false, created: this.book.services.now().toISOString(), replies: [] };
    this.book.comments.push(state);
    this.book.events.send(eventTypes.commentAdded, [workbookTarget, sheet], { worksheetId: sheet, commentDetails: [{ commentId: state.id, replyIds: [] }], source: 'Local' });
    return new Comment(this.book, state);
  }
  GetItemByCell(cellAddress: unknown): Comment {
    const { sheet, area } = targetOf(this.book, cellAddress, this.sheet ?? this.book.engine.activeSheet());
    const state = this.states.find((one) => one.sheet === sheet && one.place.area?.row === area.row && one.place.area.column === area.column);
    if (state === undefined) throw itemNotFound('A comment on this cell');
    return new Comment(this.book, state);
  }
  GetItemByReplyId(replyId: unknown): Comment {
    const state = this.states.find((one) => one.replies.some((reply) => reply.id === replyId));
    if (state === undefined) throw itemNotFound('The reply');
    return new Comment(this.book, state);
  }
  get target(): string {
    return this.sheet ?? workbookTarget;
  }
}

addRegistrations(CommentCollection, { AddedEvent: eventTypes.commentAdded, ChangedEvent: eventTypes.commentChanged, DeletedEvent: eventTypes.commentDeleted }, (comments) => comments.target);

type ReplyState = CommentState['replies'][number];

export class CommentReply extends HostObject {
  constructor(book: Book, private readonly parent: CommentState, private readonly state: ReplyState) {
    super(book);
  }
  get className(): string {
    return 'CommentReply';
  }
  override identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }
  get Id(): string { return this.state.id; }
  get Content(): string { return this.state.content; }
  set Content(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A reply is a text.');
    this.state.content = value;
  }
  get AuthorName(): string { return author; }
  get CreationDate(): string { return this.state.created; }
  get Resolved(): boolean { return this.parent.resolved; }
  Delete(): void {
    this.parent.replies = this.parent.replies.filter((one) => one !== this.state);
  }
  GetParentComment(): Comment {
    return new Comment(this.book, this.parent);
  }
  GetLocation(): Range {
    return new Comment(this.book, this.parent).GetLocation();
  }
}

export class CommentReplyCollection extends HostCollection<CommentReply> {
  constructor(book: Book, private readonly parent: CommentState) {
    super(book);
  }
  get className(): string {
    return 'CommentReplyCollection';
  }
  items(): readonly CommentReply[] {
    return this.parent.replies.map((reply) => new CommentReply(this.book, this.parent, reply));
  }
  override find(key: unknown): CommentReply | null {
    return this.items().find((reply) => reply.Id === key) ?? null;
  }
  Add(content: unknown): CommentReply {
    if (typeof content !== 'string' || content === '') throw invalidArgument('A reply is a text.');
    const reply: ReplyState = { id: this.book.nextId('reply'), content, created: this.book.services.now().toISOString() };
    this.parent.replies.push(reply);
    return new CommentReply(this.book, this.parent, reply);
  }
}
