// The staff's notices: asks the server now and again, shows how many are new, and says what has just become new. Words
// and frame come from the server; here they are only filled in. Asking keeps no session alive: the server counts it as
// nobody's doing, and once the session is over, this stops.

const EVERY = 25000;
const SHOWN_AT_MOST = 30000;

/** @param root the element of the server; its attributes hold address and words */
export function watch(root) {
  if (root.notices) {
    root.notices.ask();
    return;
  }
  const mark = new Mark(root);
  root.notices = mark;
  mark.ask();
}

class Mark {
  constructor(root) {
    this.root = root;
    this.details = root.querySelector('details');
    this.news = root.querySelector('.news');
    this.known = null;
    this.items = [];
    this.details.addEventListener('toggle', () => this.details.open && this.ask());
    root.querySelector('.all-seen').addEventListener('click', () => this.seen(this.items));
    root.querySelector('.news button').addEventListener('click', () => this.dismiss());
    root.addEventListener('click', (tap) => this.follow(tap));
    this.closeLikeAMenu();
    document.addEventListener('visibilitychange', () => document.hidden || this.ask());
    addEventListener('online', () => this.ask());
  }

  // Hidden pages ask nothing; they do when somebody comes back to them.
  plan() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (document.hidden ? this.plan() : this.ask()), EVERY);
  }

  async ask() {
    if (this.over || this.asking || !this.root.isConnected) {
      return;
    }
    this.asking = true;
    try {
      const answer = await fetch(new URL(this.root.dataset.feed, document.baseURI), { redirect: 'manual', cache: 'no-store' });
      if (answer.ok) {
        this.show(await answer.json());
      } else if (answer.status < 500) {
        this.end();
      }
    } catch {
      // no connection: what was last known stays, and the next time will tell
    } finally {
      this.asking = false;
    }
    this.plan();
  }

  // Nobody is signed in any more: whoever comes back signs in, and the page is new.
  end() {
    this.over = true;
    this.show([]);
    this.dismiss();
  }

  show(items) {
    const before = this.known;
    this.items = items;
    this.known = new Set(items.map((item) => item.key));
    this.root.querySelectorAll('ul').forEach((list) => this.fill(list, items.filter((item) => item.kind === list.dataset.kind)));
    this.count();
    if (before) {
      this.say(items.filter((item) => !item.seen && !before.has(item.key)));
    }
  }

  fill(list, items) {
    // the same again must not take the focus from a link in it
    const now = JSON.stringify(items);
    if (list.dataset.now === now) {
      return;
    }
    list.dataset.now = now;
    list.replaceChildren(...items.map((item) => this.entry(item)));
    list.hidden = items.length === 0;
    list.parentElement.querySelector('.none').hidden = items.length > 0;
  }

  entry(item) {
    const link = document.createElement('a');
    link.href = item.href;
    link.dataset.key = item.key;
    link.textContent = item.name;
    const when = document.createElement('span');
    when.className = 'second';
    when.textContent = item.when;
    const entry = document.createElement('li');
    entry.classList.toggle('new', !item.seen);
    entry.append(link, when);
    return entry;
  }

  count() {
    const fresh = this.items.filter((item) => !item.seen).length;
    const { one, many } = this.root.dataset;
    this.root.querySelector('.count').textContent = fresh ? (fresh === 1 ? one : many).replace('#', fresh) : '';
    this.root.querySelector('.all-seen').hidden = fresh === 0;
  }

  say(fresh) {
    if (fresh.length === 0) {
      return;
    }
    this.said = fresh;
    this.news.querySelector('[role=status]').textContent = fresh.map((item) => item.news).join(' ');
    const link = this.news.querySelector('a');
    link.href = fresh[0].href;
    link.dataset.key = fresh[0].key;
    link.hidden = fresh.length > 1;
    this.news.classList.add('shown');
    // it goes by itself, unless somebody is about to use it; the mark stays
    clearTimeout(this.going);
    this.going = setTimeout(() => this.news.contains(document.activeElement) || this.hideNews(), SHOWN_AT_MOST);
  }

  hideNews() {
    this.news.classList.remove('shown');
    this.news.querySelector('[role=status]').textContent = '';
  }

  // Away with the sentence, and it does not come back in another tab or tomorrow.
  dismiss() {
    const had = this.news.contains(document.activeElement);
    this.hideNews();
    if (this.said && !this.over) {
      this.seen(this.said);
    }
    this.said = null;
    if (had) {
      this.details.querySelector('summary').focus();
    }
  }

  seen(items) {
    const keys = items.filter((item) => !item.seen).map((item) => item.key);
    if (keys.length === 0) {
      return;
    }
    this.root.$server.seen(keys.join(' '));
    this.show(this.items.map((item) => (keys.includes(item.key) ? { ...item, seen: true } : item)));
    if (this.details.open && document.activeElement === document.body) {
      this.details.querySelector('summary').focus();
    }
  }

  follow(tap) {
    const link = tap.target instanceof Element && tap.target.closest('a[href]');
    if (link) {
      this.seen(this.items.filter((item) => item.key === link.dataset.key));
      this.details.open = false;
      this.said = null;
      this.hideNews();
    }
  }

  closeLikeAMenu() {
    this.root.addEventListener('keydown', (key) => {
      if (key.key === 'Escape' && this.details.open) {
        this.details.open = false;
        this.details.querySelector('summary').focus();
      }
    });
    document.addEventListener('pointerdown', (tap) => {
      if (this.details.open && tap.target instanceof Node && !this.root.contains(tap.target)) {
        this.details.open = false;
      }
    });
  }
}
