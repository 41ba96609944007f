"use strict";(()=>{var kc=Object.create;var $o=Object.defineProperty;var Pc=Object.getOwnPropertyDescriptor;var Fc=Object.getOwnPropertyNames;var Nc=Object.getPrototypeOf,Oc=Object.prototype.hasOwnProperty;var Gc=(t,n,e)=>()=>{if(e)throw e[0];try{return t&&(n=t(t=0)),n}catch(a){throw e=[a],a}};var Oe=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(e){throw n=0,e}};var Mc=(t,n,e,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of Fc(n))!Oc.call(t,r)&&r!==e&&$o(t,r,{get:()=>n[r],enumerable:!(a=Pc(n,r))||a.enumerable});return t};var At=(t,n,e)=>(e=t!=null?kc(Nc(t)):{},Mc(n||!t||!t.__esModule?$o(e,"default",{value:t,enumerable:!0}):e,t));var q,M=Gc(()=>{q=[{name:"@preact/signals",version:"2.11.4",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`},{name:"@preact/signals-core",version:"1.14.5",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`},{name:"events",version:"3.3.0",license:"MIT",text:`MIT

Copyright Joyent, Inc. and other Node contributors.

Permission is hereby granted, free of charge, to any person obtaining a
copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included
in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS
OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE
USE OR OTHER DEALINGS IN THE SOFTWARE.`},{name:"graphology",version:"0.26.0",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"graphology-communities-louvain",version:"2.0.2",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"graphology-indices",version:"0.17.0",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2020-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"graphology-layout-forceatlas2",version:"0.10.1",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"graphology-utils",version:"2.5.2",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"mnemonist",version:"0.39.8",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2016 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"obliterator",version:"2.0.5",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"pandemonium",version:"2.4.1",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2017-2020 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`},{name:"potpack",version:"2.1.0",license:"ISC",text:`ISC License

Copyright (c) 2025, Mapbox

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`},{name:"preact",version:"11.2.0",license:"MIT",text:`The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`},{name:"sigma",version:"4.0.4",license:"MIT",text:`Copyright (C) 2012-2026, Alexis Jacomy, Guillaume Plique, Beno\xEEt Simard https://www.sigmajs.org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"),
to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE.`}]});var wn=Oe(($y,Pi)=>{"use strict";M();var An=typeof Reflect=="object"?Reflect:null,Js=An&&typeof An.apply=="function"?An.apply:function(n,e,a){return Function.prototype.apply.call(n,e,a)},sr;An&&typeof An.ownKeys=="function"?sr=An.ownKeys:Object.getOwnPropertySymbols?sr=function(n){return Object.getOwnPropertyNames(n).concat(Object.getOwnPropertySymbols(n))}:sr=function(n){return Object.getOwnPropertyNames(n)};function Oh(t){console&&console.warn&&console.warn(t)}var tl=Number.isNaN||function(n){return n!==n};function de(){de.init.call(this)}Pi.exports=de;Pi.exports.once=Wh;de.EventEmitter=de;de.prototype._events=void 0;de.prototype._eventsCount=0;de.prototype._maxListeners=void 0;var el=10;function lr(t){if(typeof t!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof t)}Object.defineProperty(de,"defaultMaxListeners",{enumerable:!0,get:function(){return el},set:function(t){if(typeof t!="number"||t<0||tl(t))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+t+".");el=t}});de.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};de.prototype.setMaxListeners=function(n){if(typeof n!="number"||n<0||tl(n))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+n+".");return this._maxListeners=n,this};function nl(t){return t._maxListeners===void 0?de.defaultMaxListeners:t._maxListeners}de.prototype.getMaxListeners=function(){return nl(this)};de.prototype.emit=function(n){for(var e=[],a=1;a<arguments.length;a++)e.push(arguments[a]);var r=n==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[n];if(l===void 0)return!1;if(typeof l=="function")Js(l,this,e);else for(var u=l.length,d=sl(l,u),a=0;a<u;++a)Js(d[a],this,e);return!0};function al(t,n,e,a){var r,i,o;if(lr(e),i=t._events,i===void 0?(i=t._events=Object.create(null),t._eventsCount=0):(i.newListener!==void 0&&(t.emit("newListener",n,e.listener?e.listener:e),i=t._events),o=i[n]),o===void 0)o=i[n]=e,++t._eventsCount;else if(typeof o=="function"?o=i[n]=a?[e,o]:[o,e]:a?o.unshift(e):o.push(e),r=nl(t),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(n)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=t,s.type=n,s.count=o.length,Oh(s)}return t}de.prototype.addListener=function(n,e){return al(this,n,e,!1)};de.prototype.on=de.prototype.addListener;de.prototype.prependListener=function(n,e){return al(this,n,e,!0)};function Gh(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function rl(t,n,e){var a={fired:!1,wrapFn:void 0,target:t,type:n,listener:e},r=Gh.bind(a);return r.listener=e,a.wrapFn=r,r}de.prototype.once=function(n,e){return lr(e),this.on(n,rl(this,n,e)),this};de.prototype.prependOnceListener=function(n,e){return lr(e),this.prependListener(n,rl(this,n,e)),this};de.prototype.removeListener=function(n,e){var a,r,i,o,s;if(lr(e),r=this._events,r===void 0)return this;if(a=r[n],a===void 0)return this;if(a===e||a.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[n],r.removeListener&&this.emit("removeListener",n,a.listener||e));else if(typeof a!="function"){for(i=-1,o=a.length-1;o>=0;o--)if(a[o]===e||a[o].listener===e){s=a[o].listener,i=o;break}if(i<0)return this;i===0?a.shift():Mh(a,i),a.length===1&&(r[n]=a[0]),r.removeListener!==void 0&&this.emit("removeListener",n,s||e)}return this};de.prototype.off=de.prototype.removeListener;de.prototype.removeAllListeners=function(n){var e,a,r;if(a=this._events,a===void 0)return this;if(a.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):a[n]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete a[n]),this;if(arguments.length===0){var i=Object.keys(a),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=a[n],typeof e=="function")this.removeListener(n,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(n,e[r]);return this};function il(t,n,e){var a=t._events;if(a===void 0)return[];var r=a[n];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?zh(r):sl(r,r.length)}de.prototype.listeners=function(n){return il(this,n,!0)};de.prototype.rawListeners=function(n){return il(this,n,!1)};de.listenerCount=function(t,n){return typeof t.listenerCount=="function"?t.listenerCount(n):ol.call(t,n)};de.prototype.listenerCount=ol;function ol(t){var n=this._events;if(n!==void 0){var e=n[t];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}de.prototype.eventNames=function(){return this._eventsCount>0?sr(this._events):[]};function sl(t,n){for(var e=new Array(n),a=0;a<n;++a)e[a]=t[a];return e}function Mh(t,n){for(;n+1<t.length;n++)t[n]=t[n+1];t.pop()}function zh(t){for(var n=new Array(t.length),e=0;e<n.length;++e)n[e]=t[e].listener||t[e];return n}function Wh(t,n){return new Promise(function(e,a){function r(o){t.removeListener(n,i),a(o)}function i(){typeof t.removeListener=="function"&&t.removeListener("error",r),e([].slice.call(arguments))}ll(t,n,i,{once:!0}),n!=="error"&&Uh(t,r,{once:!0})})}function Uh(t,n,e){typeof t.on=="function"&&ll(t,"error",n,e)}function ll(t,n,e,a){if(typeof t.on=="function")a.once?t.once(n,e):t.on(n,e);else if(typeof t.addEventListener=="function")t.addEventListener(n,function r(i){a.once&&t.removeEventListener(n,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof t)}});var Mn=Oe((h_,Zl)=>{M();Zl.exports=function(n){return n!==null&&typeof n=="object"&&typeof n.addUndirectedEdgeWithKey=="function"&&typeof n.dropNode=="function"&&typeof n.multi=="boolean"}});var Do=Oe((cT,bd)=>{M();function Tm(t){return!t||typeof t!="object"||typeof t=="function"||Array.isArray(t)||t instanceof Set||t instanceof Map||t instanceof RegExp||t instanceof Date}function md(t,n){t=t||{};var e={};for(var a in n){var r=t[a],i=n[a];if(!Tm(i)){e[a]=md(r,i);continue}r===void 0?e[a]=i:e[a]=r}return e}bd.exports=md});var _d=Oe((fT,yd)=>{M();var xm=Mn();yd.exports=function(n){if(!xm(n))throw new Error("graphology-utils/infer-type: expecting a valid graphology instance.");var e=n.type;return e!=="mixed"?e:n.directedSize===0&&n.undirectedSize===0||n.directedSize>0&&n.undirectedSize>0?"mixed":n.directedSize>0?"directed":"undirected"}});var Co=Oe((pT,Td)=>{M();function Tt(t){if(typeof t!="function")throw new Error("obliterator/iterator: expecting a function!");this.next=t}typeof Symbol<"u"&&(Tt.prototype[Symbol.iterator]=function(){return this});Tt.of=function(){var t=arguments,n=t.length,e=0;return new Tt(function(){return e>=n?{done:!0}:{done:!1,value:t[e++]}})};Tt.empty=function(){var t=new Tt(function(){return{done:!0}});return t};Tt.fromSequence=function(t){var n=0,e=t.length;return new Tt(function(){return n>=e?{done:!0}:{done:!1,value:t[n++]}})};Tt.is=function(t){return t instanceof Tt?!0:typeof t=="object"&&t!==null&&typeof t.next=="function"};Td.exports=Tt});var Yr=Oe(xt=>{M();var Em=Math.pow(2,8)-1,Sm=Math.pow(2,16)-1,Rm=Math.pow(2,32)-1,Am=Math.pow(2,7)-1,wm=Math.pow(2,15)-1,Dm=Math.pow(2,31)-1;xt.getPointerArray=function(t){var n=t-1;if(n<=Em)return Uint8Array;if(n<=Sm)return Uint16Array;if(n<=Rm)return Uint32Array;throw new Error("mnemonist: Pointer Array of size > 4294967295 is not supported.")};xt.getSignedPointerArray=function(t){var n=t-1;return n<=Am?Int8Array:n<=wm?Int16Array:n<=Dm?Int32Array:Float64Array};xt.getNumberType=function(t){return t===(t|0)?Math.sign(t)===-1?t<=127&&t>=-128?Int8Array:t<=32767&&t>=-32768?Int16Array:Int32Array:t<=255?Uint8Array:t<=65535?Uint16Array:Uint32Array:Float64Array};var Cm={Uint8Array:1,Int8Array:2,Uint16Array:3,Int16Array:4,Uint32Array:5,Int32Array:6,Float32Array:7,Float64Array:8};xt.getMinimalRepresentation=function(t,n){var e=null,a=0,r,i,o,s,l;for(s=0,l=t.length;s<l;s++)o=n?n(t[s]):t[s],i=xt.getNumberType(o),r=Cm[i.name],r>a&&(a=r,e=i);return e};xt.isTypedArray=function(t){return typeof ArrayBuffer<"u"&&ArrayBuffer.isView(t)};xt.concat=function(){var t=0,n,e,a;for(n=0,a=arguments.length;n<a;n++)t+=arguments[n].length;var r=new arguments[0].constructor(t);for(n=0,e=0;n<a;n++)r.set(arguments[n],e),e+=arguments[n].length;return r};xt.indices=function(t){for(var n=xt.getPointerArray(t),e=new n(t),a=0;a<t;a++)e[a]=a;return e}});var Ed=Oe((yT,xd)=>{M();var Lo=Co(),Lm=Yr().getPointerArray;function Me(t,n){arguments.length<2&&(n=t,t=Array);var e=Lm(n);this.size=0,this.length=n,this.dense=new e(n),this.sparse=new e(n),this.vals=new t(n)}Me.prototype.clear=function(){this.size=0};Me.prototype.has=function(t){var n=this.sparse[t];return n<this.size&&this.dense[n]===t};Me.prototype.get=function(t){var n=this.sparse[t];if(n<this.size&&this.dense[n]===t)return this.vals[n]};Me.prototype.set=function(t,n){var e=this.sparse[t];return e<this.size&&this.dense[e]===t?(this.vals[e]=n,this):(this.dense[this.size]=t,this.sparse[t]=this.size,this.vals[this.size]=n,this.size++,this)};Me.prototype.delete=function(t){var n=this.sparse[t];return n>=this.size||this.dense[n]!==t?!1:(n=this.dense[this.size-1],this.dense[this.sparse[t]]=n,this.sparse[n]=this.sparse[t],this.size--,!0)};Me.prototype.forEach=function(t,n){n=arguments.length>1?n:this;for(var e=0;e<this.size;e++)t.call(n,this.vals[e],this.dense[e])};Me.prototype.keys=function(){var t=this.size,n=this.dense,e=0;return new Lo(function(){if(e<t){var a=n[e];return e++,{value:a}}return{done:!0}})};Me.prototype.values=function(){var t=this.size,n=this.vals,e=0;return new Lo(function(){if(e<t){var a=n[e];return e++,{value:a}}return{done:!0}})};Me.prototype.entries=function(){var t=this.size,n=this.dense,e=this.vals,a=0;return new Lo(function(){if(a<t){var r=[n[a],e[a]];return a++,{value:r}}return{done:!0}})};typeof Symbol<"u"&&(Me.prototype[Symbol.iterator]=Me.prototype.entries);Me.prototype.inspect=function(){for(var t=new Map,n=0;n<this.size;n++)t.set(this.dense[n],this.vals[n]);return Object.defineProperty(t,"constructor",{value:Me,enumerable:!1}),t.length=this.length,this.vals.constructor!==Array&&(t.type=this.vals.constructor.name),t};typeof Symbol<"u"&&(Me.prototype[Symbol.for("nodejs.util.inspect.custom")]=Me.prototype.inspect);xd.exports=Me});var Rd=Oe((TT,Sd)=>{M();var Im=Co(),km=Yr().getPointerArray;function Je(t){var n=km(t);this.start=0,this.size=0,this.capacity=t,this.dense=new n(t),this.sparse=new n(t)}Je.prototype.clear=function(){this.start=0,this.size=0};Je.prototype.has=function(t){if(this.size===0)return!1;var n=this.sparse[t],e=n<this.capacity&&n>=this.start&&n<this.start+this.size||n<(this.start+this.size)%this.capacity;return e&&this.dense[n]===t};Je.prototype.enqueue=function(t){var n=this.sparse[t];if(this.size!==0){var e=n<this.capacity&&n>=this.start&&n<this.start+this.size||n<(this.start+this.size)%this.capacity;if(e&&this.dense[n]===t)return this}return n=(this.start+this.size)%this.capacity,this.dense[n]=t,this.sparse[t]=n,this.size++,this};Je.prototype.dequeue=function(){if(this.size!==0){var t=this.start;this.size--,this.start++,this.start===this.capacity&&(this.start=0);var n=this.dense[t];return this.sparse[n]=this.capacity,n}};Je.prototype.forEach=function(t,n){n=arguments.length>1?n:this;for(var e=this.capacity,a=this.size,r=this.start,i=0;i<a;)t.call(n,this.dense[r],i,this),r++,i++,r===e&&(r=0)};Je.prototype.values=function(){var t=this.dense,n=this.capacity,e=this.size,a=this.start,r=0;return new Im(function(){if(r>=e)return{done:!0};var i=t[a];return a++,r++,a===n&&(a=0),{value:i,done:!1}})};typeof Symbol<"u"&&(Je.prototype[Symbol.iterator]=Je.prototype.values);Je.prototype.inspect=function(){var t=[];return this.forEach(function(n){t.push(n)}),Object.defineProperty(t,"constructor",{value:Je,enumerable:!1}),t.capacity=this.capacity,t};typeof Symbol<"u"&&(Je.prototype[Symbol.for("nodejs.util.inspect.custom")]=Je.prototype.inspect);Sd.exports=Je});var Cd=Oe((ET,Dd)=>{M();function Ad(t){return function(n){return typeof n!="number"&&(n=n.length),Math.floor(t()*n)}}var wd=Ad(Math.random);wd.createRandomIndex=Ad;Dd.exports=wd});var Io=Oe(Kr=>{M();function Pm(t){return typeof t!="number"||isNaN(t)?1:t}function Fm(t,n){var e={},a=function(o){return typeof o>"u"?n:o};typeof n=="function"&&(a=n);var r=function(o){return a(o[t])},i=function(){return a(void 0)};return typeof t=="string"?(e.fromAttributes=r,e.fromGraph=function(o,s){return r(o.getNodeAttributes(s))},e.fromEntry=function(o,s){return r(s)}):typeof t=="function"?(e.fromAttributes=function(){throw new Error("graphology-utils/getters/createNodeValueGetter: irrelevant usage.")},e.fromGraph=function(o,s){return a(t(s,o.getNodeAttributes(s)))},e.fromEntry=function(o,s){return a(t(o,s))}):(e.fromAttributes=i,e.fromGraph=i,e.fromEntry=i),e}function Ld(t,n){var e={},a=function(o){return typeof o>"u"?n:o};typeof n=="function"&&(a=n);var r=function(o){return a(o[t])},i=function(){return a(void 0)};return typeof t=="string"?(e.fromAttributes=r,e.fromGraph=function(o,s){return r(o.getEdgeAttributes(s))},e.fromEntry=function(o,s){return r(s)},e.fromPartialEntry=e.fromEntry,e.fromMinimalEntry=e.fromEntry):typeof t=="function"?(e.fromAttributes=function(){throw new Error("graphology-utils/getters/createEdgeValueGetter: irrelevant usage.")},e.fromGraph=function(o,s){var l=o.extremities(s);return a(t(s,o.getEdgeAttributes(s),l[0],l[1],o.getNodeAttributes(l[0]),o.getNodeAttributes(l[1]),o.isUndirected(s)))},e.fromEntry=function(o,s,l,u,d,c,f){return a(t(o,s,l,u,d,c,f))},e.fromPartialEntry=function(o,s,l,u){return a(t(o,s,l,u))},e.fromMinimalEntry=function(o,s){return a(t(o,s))}):(e.fromAttributes=i,e.fromGraph=i,e.fromEntry=i,e.fromMinimalEntry=i),e}Kr.createNodeValueGetter=Fm;Kr.createEdgeValueGetter=Ld;Kr.createEdgeWeightGetter=function(t){return Ld(t,Pm)}});var Nd=Oe(ko=>{M();var jt=Yr(),Id=Do(),kd=Io().createEdgeWeightGetter,Pd=Symbol.for("nodejs.util.inspect.custom"),Fd={getEdgeWeight:"weight",keepDendrogram:!1,resolution:1};function be(t,n){n=Id(n,Fd);var e=n.resolution,a=kd(n.getEdgeWeight).fromEntry,r=(t.size-t.selfLoopCount)*2,i=jt.getPointerArray(r),o=jt.getPointerArray(t.order+1),s=n.getEdgeWeight?Float64Array:jt.getPointerArray(t.size*2);this.C=t.order,this.M=0,this.E=r,this.U=0,this.resolution=e,this.level=0,this.graph=t,this.nodes=new Array(t.order),this.keepDendrogram=n.keepDendrogram,this.neighborhood=new o(r),this.weights=new s(r),this.loops=new s(t.order),this.starts=new i(t.order+1),this.belongings=new o(t.order),this.dendrogram=[],this.mapping=null,this.counts=new o(t.order),this.unused=new o(t.order),this.totalWeights=new s(t.order);var l={},u,d=0,c=0,f=this;t.forEachNode(function(h){f.nodes[d]=h,l[h]=d,c+=t.undirectedDegreeWithoutSelfLoops(h),f.starts[d]=c,f.belongings[d]=d,f.counts[d]=1,d++}),t.forEachEdge(function(h,g,m,v,p,b,y){if(u=a(h,g,m,v,p,b,y),m=l[m],v=l[v],f.M+=u,m===v)f.totalWeights[m]+=u*2,f.loops[m]=u*2;else{f.totalWeights[m]+=u,f.totalWeights[v]+=u;var _=--f.starts[m],T=--f.starts[v];f.neighborhood[_]=v,f.neighborhood[T]=m,f.weights[_]=u,f.weights[T]=u}}),this.starts[d]=this.E,this.keepDendrogram?this.dendrogram.push(this.belongings.slice()):this.mapping=this.belongings.slice()}be.prototype.isolate=function(t,n){var e=this.belongings[t];if(this.counts[e]===1)return e;var a=this.unused[--this.U],r=this.loops[t];return this.totalWeights[e]-=n+r,this.totalWeights[a]+=n+r,this.belongings[t]=a,this.counts[e]--,this.counts[a]++,a};be.prototype.move=function(t,n,e){var a=this.belongings[t],r=this.loops[t];this.totalWeights[a]-=n+r,this.totalWeights[e]+=n+r,this.belongings[t]=e;var i=this.counts[a]--===1;this.counts[e]++,i&&(this.unused[this.U++]=a)};be.prototype.computeNodeDegree=function(t){var n,e,a,r=0;for(n=this.starts[t],e=this.starts[t+1];n<e;n++)a=this.weights[n],r+=a;return r};be.prototype.expensiveIsolate=function(t){var n=this.computeNodeDegree(t);return this.isolate(t,n)};be.prototype.expensiveMove=function(t,n){var e=this.computeNodeDegree(t);this.move(t,e,n)};be.prototype.zoomOut=function(){var t=new Array(this.C-this.U),n={},e=this.nodes.length,a=0,r=0,i,o,s,l,u,d,c,f,h;for(i=0,s=this.C;i<s;i++)d=this.belongings[i],d in n||(n[d]=a,t[a]={adj:{},totalWeights:this.totalWeights[d],internalWeights:0},a++),this.belongings[i]=n[d];var g,m;if(this.keepDendrogram){for(g=this.dendrogram[this.level],m=new(jt.getPointerArray(a))(e),i=0;i<e;i++)m[i]=this.belongings[g[i]];this.dendrogram.push(m)}else for(i=0;i<e;i++)this.mapping[i]=this.belongings[this.mapping[i]];for(i=0,s=this.C;i<s;i++)for(d=this.belongings[i],f=t[d],h=f.adj,f.internalWeights+=this.loops[i],o=this.starts[i],l=this.starts[i+1];o<l;o++){if(u=this.neighborhood[o],c=this.belongings[u],d===c){f.internalWeights+=this.weights[o];continue}c in h||(h[c]=0),h[c]+=this.weights[o]}for(this.C=a,u=0,d=0;d<a;d++){f=t[d],h=f.adj,d=+d,this.totalWeights[d]=f.totalWeights,this.loops[d]=f.internalWeights,this.counts[d]=1,this.starts[d]=u,this.belongings[d]=d;for(c in h)this.neighborhood[u]=+c,this.weights[u]=h[c],r++,u++}return this.starts[a]=r,this.E=r,this.U=0,this.level++,n};be.prototype.modularity=function(){var t,n,e,a,r,i=0,o=this.M*2,s=new Float64Array(this.C);for(e=0;e<this.C;e++)for(t=this.belongings[e],s[t]+=this.loops[e],a=this.starts[e],r=this.starts[e+1];a<r;a++)n=this.belongings[this.neighborhood[a]],t===n&&(s[t]+=this.weights[a]);for(e=0;e<this.C;e++)i+=s[e]/o-Math.pow(this.totalWeights[e]/o,2)*this.resolution;return i};be.prototype.delta=function(t,n,e,a){var r=this.M,i=this.totalWeights[a];return n+=this.loops[t],e/r-i*n*this.resolution/(2*r*r)};be.prototype.deltaWithOwnCommunity=function(t,n,e,a){var r=this.M,i=this.totalWeights[a];return n+=this.loops[t],e/r-(i-n)*n*this.resolution/(2*r*r)};be.prototype.fastDelta=function(t,n,e,a){var r=this.M,i=this.totalWeights[a];return n+=this.loops[t],e-n*i*this.resolution/(2*r)};be.prototype.fastDeltaWithOwnCommunity=function(t,n,e,a){var r=this.M,i=this.totalWeights[a];return n+=this.loops[t],e-n*(i-n)*this.resolution/(2*r)};be.prototype.bounds=function(t){return[this.starts[t],this.starts[t+1]]};be.prototype.project=function(){var t=this,n={};return t.nodes.slice(0,this.C).forEach(function(e,a){n[e]=Array.from(t.neighborhood.slice(t.starts[a],t.starts[a+1])).map(function(r){return t.nodes[r]})}),n};be.prototype.collect=function(t){arguments.length<1&&(t=this.level);var n={},e=this.keepDendrogram?this.dendrogram[t]:this.mapping,a,r;for(a=0,r=e.length;a<r;a++)n[this.nodes[a]]=e[a];return n};be.prototype.assign=function(t,n){arguments.length<2&&(n=this.level);var e=this.keepDendrogram?this.dendrogram[n]:this.mapping,a,r;for(a=0,r=e.length;a<r;a++)this.graph.setNodeAttribute(this.nodes[a],t,e[a])};be.prototype[Pd]=function(){var t={};Object.defineProperty(t,"constructor",{value:be,enumerable:!1}),t.C=this.C,t.M=this.M,t.E=this.E,t.U=this.U,t.resolution=this.resolution,t.level=this.level,t.nodes=this.nodes,t.starts=this.starts.slice(0,t.C+1);var n=["neighborhood","weights"],e=["counts","loops","belongings","totalWeights"],a=this;return n.forEach(function(r){t[r]=a[r].slice(0,t.E)}),e.forEach(function(r){t[r]=a[r].slice(0,t.C)}),t.unused=this.unused.slice(0,this.U),this.keepDendrogram?t.dendrogram=this.dendrogram:t.mapping=this.mapping,t};function Se(t,n){n=Id(n,Fd);var e=n.resolution,a=kd(n.getEdgeWeight).fromEntry,r=(t.size-t.selfLoopCount)*2,i=jt.getPointerArray(r),o=jt.getPointerArray(t.order+1),s=n.getEdgeWeight?Float64Array:jt.getPointerArray(t.size*2);this.C=t.order,this.M=0,this.E=r,this.U=0,this.resolution=e,this.level=0,this.graph=t,this.nodes=new Array(t.order),this.keepDendrogram=n.keepDendrogram,this.neighborhood=new o(r),this.weights=new s(r),this.loops=new s(t.order),this.starts=new i(t.order+1),this.offsets=new i(t.order),this.belongings=new o(t.order),this.dendrogram=[],this.counts=new o(t.order),this.unused=new o(t.order),this.totalInWeights=new s(t.order),this.totalOutWeights=new s(t.order);var l={},u,d=0,c=0,f=this;t.forEachNode(function(h){f.nodes[d]=h,l[h]=d,c+=t.outDegreeWithoutSelfLoops(h),f.starts[d]=c,c+=t.inDegreeWithoutSelfLoops(h),f.offsets[d]=c,f.belongings[d]=d,f.counts[d]=1,d++}),t.forEachEdge(function(h,g,m,v,p,b,y){if(u=a(h,g,m,v,p,b,y),m=l[m],v=l[v],f.M+=u,m===v)f.loops[m]+=u,f.totalInWeights[m]+=u,f.totalOutWeights[m]+=u;else{f.totalOutWeights[m]+=u,f.totalInWeights[v]+=u;var _=--f.starts[m],T=--f.offsets[v];f.neighborhood[_]=v,f.neighborhood[T]=m,f.weights[_]=u,f.weights[T]=u}}),this.starts[d]=this.E,this.keepDendrogram?this.dendrogram.push(this.belongings.slice()):this.mapping=this.belongings.slice()}Se.prototype.bounds=be.prototype.bounds;Se.prototype.inBounds=function(t){return[this.offsets[t],this.starts[t+1]]};Se.prototype.outBounds=function(t){return[this.starts[t],this.offsets[t]]};Se.prototype.project=be.prototype.project;Se.prototype.projectIn=function(){var t=this,n={};return t.nodes.slice(0,this.C).forEach(function(e,a){n[e]=Array.from(t.neighborhood.slice(t.offsets[a],t.starts[a+1])).map(function(r){return t.nodes[r]})}),n};Se.prototype.projectOut=function(){var t=this,n={};return t.nodes.slice(0,this.C).forEach(function(e,a){n[e]=Array.from(t.neighborhood.slice(t.starts[a],t.offsets[a])).map(function(r){return t.nodes[r]})}),n};Se.prototype.isolate=function(t,n,e){var a=this.belongings[t];if(this.counts[a]===1)return a;var r=this.unused[--this.U],i=this.loops[t];return this.totalInWeights[a]-=n+i,this.totalInWeights[r]+=n+i,this.totalOutWeights[a]-=e+i,this.totalOutWeights[r]+=e+i,this.belongings[t]=r,this.counts[a]--,this.counts[r]++,r};Se.prototype.move=function(t,n,e,a){var r=this.belongings[t],i=this.loops[t];this.totalInWeights[r]-=n+i,this.totalInWeights[a]+=n+i,this.totalOutWeights[r]-=e+i,this.totalOutWeights[a]+=e+i,this.belongings[t]=a;var o=this.counts[r]--===1;this.counts[a]++,o&&(this.unused[this.U++]=r)};Se.prototype.computeNodeInDegree=function(t){var n,e,a,r=0;for(n=this.offsets[t],e=this.starts[t+1];n<e;n++)a=this.weights[n],r+=a;return r};Se.prototype.computeNodeOutDegree=function(t){var n,e,a,r=0;for(n=this.starts[t],e=this.offsets[t];n<e;n++)a=this.weights[n],r+=a;return r};Se.prototype.expensiveMove=function(t,n){var e=this.computeNodeInDegree(t),a=this.computeNodeOutDegree(t);this.move(t,e,a,n)};Se.prototype.zoomOut=function(){var t=new Array(this.C-this.U),n={},e=this.nodes.length,a=0,r=0,i,o,s,l,u,d,c,f,h,g,m,v,p;for(i=0,s=this.C;i<s;i++)d=this.belongings[i],d in n||(n[d]=a,t[a]={inAdj:{},outAdj:{},totalInWeights:this.totalInWeights[d],totalOutWeights:this.totalOutWeights[d],internalWeights:0},a++),this.belongings[i]=n[d];var b,y;if(this.keepDendrogram){for(b=this.dendrogram[this.level],y=new(jt.getPointerArray(a))(e),i=0;i<e;i++)y[i]=this.belongings[b[i]];this.dendrogram.push(y)}else for(i=0;i<e;i++)this.mapping[i]=this.belongings[this.mapping[i]];for(i=0,s=this.C;i<s;i++)for(d=this.belongings[i],h=this.offsets[i],f=t[d],v=f.inAdj,p=f.outAdj,f.internalWeights+=this.loops[i],o=this.starts[i],l=this.starts[i+1];o<l;o++){if(u=this.neighborhood[o],c=this.belongings[u],g=o<h,m=g?p:v,d===c){g&&(f.internalWeights+=this.weights[o]);continue}c in m||(m[c]=0),m[c]+=this.weights[o]}for(this.C=a,u=0,d=0;d<a;d++){f=t[d],v=f.inAdj,p=f.outAdj,d=+d,this.totalInWeights[d]=f.totalInWeights,this.totalOutWeights[d]=f.totalOutWeights,this.loops[d]=f.internalWeights,this.counts[d]=1,this.starts[d]=u,this.belongings[d]=d;for(c in p)this.neighborhood[u]=+c,this.weights[u]=p[c],r++,u++;this.offsets[d]=u;for(c in v)this.neighborhood[u]=+c,this.weights[u]=v[c],r++,u++}return this.starts[a]=r,this.E=r,this.U=0,this.level++,n};Se.prototype.modularity=function(){var t,n,e,a,r,i=0,o=this.M,s=new Float64Array(this.C);for(e=0;e<this.C;e++)for(t=this.belongings[e],s[t]+=this.loops[e],a=this.starts[e],r=this.offsets[e];a<r;a++)n=this.belongings[this.neighborhood[a]],t===n&&(s[t]+=this.weights[a]);for(e=0;e<this.C;e++)i+=s[e]/o-this.totalInWeights[e]*this.totalOutWeights[e]/Math.pow(o,2)*this.resolution;return i};Se.prototype.delta=function(t,n,e,a,r){var i=this.M,o=this.totalInWeights[r],s=this.totalOutWeights[r],l=this.loops[t];return n+=l,e+=l,a/i-(e*o+n*s)*this.resolution/(i*i)};Se.prototype.deltaWithOwnCommunity=function(t,n,e,a,r){var i=this.M,o=this.totalInWeights[r],s=this.totalOutWeights[r],l=this.loops[t];return n+=l,e+=l,a/i-(e*(o-n)+n*(s-e))*this.resolution/(i*i)};Se.prototype.collect=be.prototype.collect;Se.prototype.assign=be.prototype.assign;Se.prototype[Pd]=function(){var t={};Object.defineProperty(t,"constructor",{value:Se,enumerable:!1}),t.C=this.C,t.M=this.M,t.E=this.E,t.U=this.U,t.resolution=this.resolution,t.level=this.level,t.nodes=this.nodes,t.starts=this.starts.slice(0,t.C+1);var n=["neighborhood","weights"],e=["counts","offsets","loops","belongings","totalInWeights","totalOutWeights"],a=this;return n.forEach(function(r){t[r]=a[r].slice(0,t.E)}),e.forEach(function(r){t[r]=a[r].slice(0,t.C)}),t.unused=this.unused.slice(0,this.U),this.keepDendrogram?t.dendrogram=this.dendrogram:t.mapping=this.mapping,t};ko.UndirectedLouvainIndex=be;ko.DirectedLouvainIndex=Se});var Bd=Oe((CT,Ud)=>{M();var Nm=Do(),Om=Mn(),Gm=_d(),Od=Ed(),Gd=Rd(),Md=Cd().createRandomIndex,zd=Nd(),Mm=zd.UndirectedLouvainIndex,zm=zd.DirectedLouvainIndex,Wd={nodeCommunityAttribute:"community",getEdgeWeight:"weight",fastLocalMoves:!0,randomWalk:!0,resolution:1,rng:Math.random};function Zr(t,n,e){var a=t.get(n);typeof a>"u"&&(a=0),a+=e,t.set(n,a)}var Wm=1e-10;function Qr(t,n,e,a,r){return Math.abs(a-r)<Wm?t===n?!1:e>t:a>r}function Um(t,n,e){var a=new Mm(n,{getEdgeWeight:e.getEdgeWeight,keepDendrogram:t,resolution:e.resolution}),r=Md(e.rng),i=!0,o=!0,s,l,u=new Od(Float64Array,a.C),d,c,f,h,g,m,v,p,b,y,_,T,x,R,A,E,C=0,k=0,D=[],I,L;for(e.fastLocalMoves&&(d=new Gd(a.C));i;){if(y=a.C,i=!1,o=!0,e.fastLocalMoves){for(L=0,m=e.randomWalk?r(y):0,v=0;v<y;v++,m++)p=m%y,d.enqueue(p);for(;d.size!==0;){for(p=d.dequeue(),k++,_=0,u.clear(),s=a.belongings[p],c=a.starts[p],f=a.starts[p+1];c<f;c++)b=a.neighborhood[c],h=a.weights[c],l=a.belongings[b],_+=h,Zr(u,l,h);for(R=a.fastDeltaWithOwnCommunity(p,_,u.get(s)||0,s),x=s,g=0;g<u.size;g++)l=u.dense[g],l!==s&&(T=u.vals[g],C++,E=a.fastDelta(p,_,T,l),A=Qr(x,s,l,E,R),A&&(R=E,x=l));if(R<0){if(x=a.isolate(p,_),x===s)continue}else{if(x===s)continue;a.move(p,_,x)}for(i=!0,L++,c=a.starts[p],f=a.starts[p+1];c<f;c++)b=a.neighborhood[c],l=a.belongings[b],l!==x&&d.enqueue(b)}D.push(L)}else for(I=[],D.push(I);o;){for(o=!1,L=0,m=e.randomWalk?r(y):0,v=0;v<y;v++,m++){for(p=m%y,k++,_=0,u.clear(),s=a.belongings[p],c=a.starts[p],f=a.starts[p+1];c<f;c++)b=a.neighborhood[c],h=a.weights[c],l=a.belongings[b],_+=h,Zr(u,l,h);for(R=a.fastDeltaWithOwnCommunity(p,_,u.get(s)||0,s),x=s,g=0;g<u.size;g++)l=u.dense[g],l!==s&&(T=u.vals[g],C++,E=a.fastDelta(p,_,T,l),A=Qr(x,s,l,E,R),A&&(R=E,x=l));if(R<0){if(x=a.isolate(p,_),x===s)continue}else{if(x===s)continue;a.move(p,_,x)}o=!0,L++}I.push(L),i=o||i}i&&a.zoomOut()}var P={index:a,deltaComputations:C,nodesVisited:k,moves:D};return P}function Bm(t,n,e){var a=new zm(n,{getEdgeWeight:e.getEdgeWeight,keepDendrogram:t,resolution:e.resolution}),r=Md(e.rng),i=!0,o=!0,s,l,u=new Od(Float64Array,a.C),d,c,f,h,g,m,v,p,b,y,_,T,x,R,A,E,C,k,D,I=0,L=0,P=[],G,O;for(e.fastLocalMoves&&(d=new Gd(a.C));i;){if(T=a.C,i=!1,o=!0,e.fastLocalMoves){for(O=0,p=e.randomWalk?r(T):0,b=0;b<T;b++,p++)y=p%T,d.enqueue(y);for(;d.size!==0;){for(y=d.dequeue(),L++,x=0,R=0,u.clear(),s=a.belongings[y],c=a.starts[y],f=a.starts[y+1],h=a.offsets[y];c<f;c++)g=c<h,_=a.neighborhood[c],m=a.weights[c],l=a.belongings[_],g?R+=m:x+=m,Zr(u,l,m);for(C=a.deltaWithOwnCommunity(y,x,R,u.get(s)||0,s),E=s,v=0;v<u.size;v++)l=u.dense[v],l!==s&&(A=u.vals[v],I++,D=a.delta(y,x,R,A,l),k=Qr(E,s,l,D,C),k&&(C=D,E=l));if(C<0){if(E=a.isolate(y,x,R),E===s)continue}else{if(E===s)continue;a.move(y,x,R,E)}for(i=!0,O++,c=a.starts[y],f=a.starts[y+1];c<f;c++)_=a.neighborhood[c],l=a.belongings[_],l!==E&&d.enqueue(_)}P.push(O)}else for(G=[],P.push(G);o;){for(o=!1,O=0,p=e.randomWalk?r(T):0,b=0;b<T;b++,p++){for(y=p%T,L++,x=0,R=0,u.clear(),s=a.belongings[y],c=a.starts[y],f=a.starts[y+1],h=a.offsets[y];c<f;c++)g=c<h,_=a.neighborhood[c],m=a.weights[c],l=a.belongings[_],g?R+=m:x+=m,Zr(u,l,m);for(C=a.deltaWithOwnCommunity(y,x,R,u.get(s)||0,s),E=s,v=0;v<u.size;v++)l=u.dense[v],l!==s&&(A=u.vals[v],I++,D=a.delta(y,x,R,A,l),k=Qr(E,s,l,D,C),k&&(C=D,E=l));if(C<0){if(E=a.isolate(y,x,R),E===s)continue}else{if(E===s)continue;a.move(y,x,R,E)}o=!0,O++}G.push(O),i=o||i}i&&a.zoomOut()}var F={index:a,deltaComputations:I,nodesVisited:L,moves:P};return F}function Po(t,n,e,a){if(!Om(e))throw new Error("graphology-communities-louvain: the given graph is not a valid graphology instance.");var r=Gm(e);if(r==="mixed")throw new Error("graphology-communities-louvain: cannot run the algorithm on a true mixed graph.");a=Nm(a,Wd);var i=0;if(e.size===0){if(t){e.forEachNode(function(c){e.setNodeAttribute(c,a.nodeCommunityAttribute,i++)});return}var o={};return e.forEachNode(function(c){o[c]=i++}),n?{communities:o,count:e.order,deltaComputations:0,dendrogram:null,level:0,modularity:NaN,moves:null,nodesVisited:0,resolution:a.resolution}:o}var s=r==="undirected"?Um:Bm,l=s(n,e,a),u=l.index;if(!n){if(t){u.assign(a.nodeCommunityAttribute);return}return u.collect()}var d={count:u.C,deltaComputations:l.deltaComputations,dendrogram:u.dendrogram,level:u.level,modularity:u.modularity(),moves:l.moves,nodesVisited:l.nodesVisited,resolution:a.resolution};return t?(u.assign(a.nodeCommunityAttribute),d):(d.communities=u.collect(),d)}var Jr=Po.bind(null,!1,!1);Jr.assign=Po.bind(null,!0,!1);Jr.detailed=Po.bind(null,!1,!0);Jr.defaults=Wd;Ud.exports=Jr});var qd=Oe((IT,jd)=>{M();var Re=0,ve=1,oe=2,se=3,kt=4,Pt=5,le=6,Hd=7,ei=8,$d=9,Hm=0,$m=1,Vm=2,ke=0,ut=1,He=2,pn=3,qt=4,ye=5,Xe=6,Et=7,St=8,Vd=3,vt=10,jm=3,ze=9,Fo=10;jd.exports=function(n,e,a){var r,i,o,s,l,u,d,c,f,h,g=e.length,m=a.length,v=n.adjustSizes,p=n.barnesHutTheta*n.barnesHutTheta,b,y,_,T,x,R,A,E=[];for(o=0;o<g;o+=vt)e[o+kt]=e[o+oe],e[o+Pt]=e[o+se],e[o+oe]=0,e[o+se]=0;if(n.outboundAttractionDistribution){for(b=0,o=0;o<g;o+=vt)b+=e[o+le];b/=g/vt}if(n.barnesHutOptimize){var C=1/0,k=-1/0,D=1/0,I=-1/0,L,P,G;for(o=0;o<g;o+=vt)C=Math.min(C,e[o+Re]),k=Math.max(k,e[o+Re]),D=Math.min(D,e[o+ve]),I=Math.max(I,e[o+ve]);var O=k-C,F=I-D;for(O>F?(D-=(O-F)/2,I=D+O):(C-=(F-O)/2,k=C+F),E[0+ke]=-1,E[0+ut]=(C+k)/2,E[0+He]=(D+I)/2,E[0+pn]=Math.max(k-C,I-D),E[0+qt]=-1,E[0+ye]=-1,E[0+Xe]=0,E[0+Et]=0,E[0+St]=0,r=1,o=0;o<g;o+=vt)for(i=0,G=Vd;;)if(E[i+ye]>=0){e[o+Re]<E[i+ut]?e[o+ve]<E[i+He]?L=E[i+ye]:L=E[i+ye]+ze:e[o+ve]<E[i+He]?L=E[i+ye]+ze*2:L=E[i+ye]+ze*3,E[i+Et]=(E[i+Et]*E[i+Xe]+e[o+Re]*e[o+le])/(E[i+Xe]+e[o+le]),E[i+St]=(E[i+St]*E[i+Xe]+e[o+ve]*e[o+le])/(E[i+Xe]+e[o+le]),E[i+Xe]+=e[o+le],i=L;continue}else if(E[i+ke]<0){E[i+ke]=o;break}else{if(E[i+ye]=r*ze,c=E[i+pn]/2,f=E[i+ye],E[f+ke]=-1,E[f+ut]=E[i+ut]-c,E[f+He]=E[i+He]-c,E[f+pn]=c,E[f+qt]=f+ze,E[f+ye]=-1,E[f+Xe]=0,E[f+Et]=0,E[f+St]=0,f+=ze,E[f+ke]=-1,E[f+ut]=E[i+ut]-c,E[f+He]=E[i+He]+c,E[f+pn]=c,E[f+qt]=f+ze,E[f+ye]=-1,E[f+Xe]=0,E[f+Et]=0,E[f+St]=0,f+=ze,E[f+ke]=-1,E[f+ut]=E[i+ut]+c,E[f+He]=E[i+He]-c,E[f+pn]=c,E[f+qt]=f+ze,E[f+ye]=-1,E[f+Xe]=0,E[f+Et]=0,E[f+St]=0,f+=ze,E[f+ke]=-1,E[f+ut]=E[i+ut]+c,E[f+He]=E[i+He]+c,E[f+pn]=c,E[f+qt]=E[i+qt],E[f+ye]=-1,E[f+Xe]=0,E[f+Et]=0,E[f+St]=0,r+=4,e[E[i+ke]+Re]<E[i+ut]?e[E[i+ke]+ve]<E[i+He]?L=E[i+ye]:L=E[i+ye]+ze:e[E[i+ke]+ve]<E[i+He]?L=E[i+ye]+ze*2:L=E[i+ye]+ze*3,E[i+Xe]=e[E[i+ke]+le],E[i+Et]=e[E[i+ke]+Re],E[i+St]=e[E[i+ke]+ve],E[L+ke]=E[i+ke],E[i+ke]=-1,e[o+Re]<E[i+ut]?e[o+ve]<E[i+He]?P=E[i+ye]:P=E[i+ye]+ze:e[o+ve]<E[i+He]?P=E[i+ye]+ze*2:P=E[i+ye]+ze*3,L===P)if(G--){i=L;continue}else{G=Vd;break}E[P+ke]=o;break}}if(n.barnesHutOptimize)for(y=n.scalingRatio,o=0;o<g;o+=vt)for(i=0;;)if(E[i+ye]>=0)if(R=Math.pow(e[o+Re]-E[i+Et],2)+Math.pow(e[o+ve]-E[i+St],2),h=E[i+pn],4*h*h/R<p){if(_=e[o+Re]-E[i+Et],T=e[o+ve]-E[i+St],v===!0?R>0?(A=y*e[o+le]*E[i+Xe]/R,e[o+oe]+=_*A,e[o+se]+=T*A):R<0&&(A=-y*e[o+le]*E[i+Xe]/Math.sqrt(R),e[o+oe]+=_*A,e[o+se]+=T*A):R>0&&(A=y*e[o+le]*E[i+Xe]/R,e[o+oe]+=_*A,e[o+se]+=T*A),i=E[i+qt],i<0)break;continue}else{i=E[i+ye];continue}else{if(u=E[i+ke],u>=0&&u!==o&&(_=e[o+Re]-e[u+Re],T=e[o+ve]-e[u+ve],R=_*_+T*T,v===!0?R>0?(A=y*e[o+le]*e[u+le]/R,e[o+oe]+=_*A,e[o+se]+=T*A):R<0&&(A=-y*e[o+le]*e[u+le]/Math.sqrt(R),e[o+oe]+=_*A,e[o+se]+=T*A):R>0&&(A=y*e[o+le]*e[u+le]/R,e[o+oe]+=_*A,e[o+se]+=T*A)),i=E[i+qt],i<0)break;continue}else for(y=n.scalingRatio,s=0;s<g;s+=vt)for(l=0;l<s;l+=vt)_=e[s+Re]-e[l+Re],T=e[s+ve]-e[l+ve],v===!0?(R=Math.sqrt(_*_+T*T)-e[s+ei]-e[l+ei],R>0?(A=y*e[s+le]*e[l+le]/R/R,e[s+oe]+=_*A,e[s+se]+=T*A,e[l+oe]-=_*A,e[l+se]-=T*A):R<0&&(A=100*y*e[s+le]*e[l+le],e[s+oe]+=_*A,e[s+se]+=T*A,e[l+oe]-=_*A,e[l+se]-=T*A)):(R=Math.sqrt(_*_+T*T),R>0&&(A=y*e[s+le]*e[l+le]/R/R,e[s+oe]+=_*A,e[s+se]+=T*A,e[l+oe]-=_*A,e[l+se]-=T*A));for(f=n.gravity/n.scalingRatio,y=n.scalingRatio,o=0;o<g;o+=vt)A=0,_=e[o+Re],T=e[o+ve],R=Math.sqrt(Math.pow(_,2)+Math.pow(T,2)),n.strongGravityMode?R>0&&(A=y*e[o+le]*f):R>0&&(A=y*e[o+le]*f/R),e[o+oe]-=_*A,e[o+se]-=T*A;for(y=1*(n.outboundAttractionDistribution?b:1),d=0;d<m;d+=jm)s=a[d+Hm],l=a[d+$m],c=a[d+Vm],x=Math.pow(c,n.edgeWeightInfluence),_=e[s+Re]-e[l+Re],T=e[s+ve]-e[l+ve],v===!0?(R=Math.sqrt(_*_+T*T)-e[s+ei]-e[l+ei],n.linLogMode?n.outboundAttractionDistribution?R>0&&(A=-y*x*Math.log(1+R)/R/e[s+le]):R>0&&(A=-y*x*Math.log(1+R)/R):n.outboundAttractionDistribution?R>0&&(A=-y*x/e[s+le]):R>0&&(A=-y*x)):(R=Math.sqrt(Math.pow(_,2)+Math.pow(T,2)),n.linLogMode?n.outboundAttractionDistribution?R>0&&(A=-y*x*Math.log(1+R)/R/e[s+le]):R>0&&(A=-y*x*Math.log(1+R)/R):n.outboundAttractionDistribution?(R=1,A=-y*x/e[s+le]):(R=1,A=-y*x)),R>0&&(e[s+oe]+=_*A,e[s+se]+=T*A,e[l+oe]-=_*A,e[l+se]-=T*A);var N,z,V,$,Q,Y;if(v===!0)for(o=0;o<g;o+=vt)e[o+$d]!==1&&(N=Math.sqrt(Math.pow(e[o+oe],2)+Math.pow(e[o+se],2)),N>Fo&&(e[o+oe]=e[o+oe]*Fo/N,e[o+se]=e[o+se]*Fo/N),z=e[o+le]*Math.sqrt((e[o+kt]-e[o+oe])*(e[o+kt]-e[o+oe])+(e[o+Pt]-e[o+se])*(e[o+Pt]-e[o+se])),V=Math.sqrt((e[o+kt]+e[o+oe])*(e[o+kt]+e[o+oe])+(e[o+Pt]+e[o+se])*(e[o+Pt]+e[o+se]))/2,$=.1*Math.log(1+V)/(1+Math.sqrt(z)),Q=e[o+Re]+e[o+oe]*($/n.slowDown),e[o+Re]=Q,Y=e[o+ve]+e[o+se]*($/n.slowDown),e[o+ve]=Y);else for(o=0;o<g;o+=vt)e[o+$d]!==1&&(z=e[o+le]*Math.sqrt((e[o+kt]-e[o+oe])*(e[o+kt]-e[o+oe])+(e[o+Pt]-e[o+se])*(e[o+Pt]-e[o+se])),V=Math.sqrt((e[o+kt]+e[o+oe])*(e[o+kt]+e[o+oe])+(e[o+Pt]+e[o+se])*(e[o+Pt]+e[o+se]))/2,$=e[o+Hd]*Math.log(1+V)/(1+Math.sqrt(z)),e[o+Hd]=Math.min(1,Math.sqrt($*(Math.pow(e[o+oe],2)+Math.pow(e[o+se],2))/(1+Math.sqrt(z)))),Q=e[o+Re]+e[o+oe]*($/n.slowDown),e[o+Re]=Q,Y=e[o+ve]+e[o+se]*($/n.slowDown),e[o+ve]=Y);return{}}});var Yd=Oe(Xt=>{M();var Na=10,Xd=3;Xt.assign=function(t){t=t||{};var n=Array.prototype.slice.call(arguments).slice(1),e,a,r;for(e=0,r=n.length;e<r;e++)if(n[e])for(a in n[e])t[a]=n[e][a];return t};Xt.validateSettings=function(t){return"linLogMode"in t&&typeof t.linLogMode!="boolean"?{message:"the `linLogMode` setting should be a boolean."}:"outboundAttractionDistribution"in t&&typeof t.outboundAttractionDistribution!="boolean"?{message:"the `outboundAttractionDistribution` setting should be a boolean."}:"adjustSizes"in t&&typeof t.adjustSizes!="boolean"?{message:"the `adjustSizes` setting should be a boolean."}:"edgeWeightInfluence"in t&&typeof t.edgeWeightInfluence!="number"?{message:"the `edgeWeightInfluence` setting should be a number."}:"scalingRatio"in t&&!(typeof t.scalingRatio=="number"&&t.scalingRatio>=0)?{message:"the `scalingRatio` setting should be a number >= 0."}:"strongGravityMode"in t&&typeof t.strongGravityMode!="boolean"?{message:"the `strongGravityMode` setting should be a boolean."}:"gravity"in t&&!(typeof t.gravity=="number"&&t.gravity>=0)?{message:"the `gravity` setting should be a number >= 0."}:"slowDown"in t&&!(typeof t.slowDown=="number"||t.slowDown>=0)?{message:"the `slowDown` setting should be a number >= 0."}:"barnesHutOptimize"in t&&typeof t.barnesHutOptimize!="boolean"?{message:"the `barnesHutOptimize` setting should be a boolean."}:"barnesHutTheta"in t&&!(typeof t.barnesHutTheta=="number"&&t.barnesHutTheta>=0)?{message:"the `barnesHutTheta` setting should be a number >= 0."}:null};Xt.graphToByteArrays=function(t,n){var e=t.order,a=t.size,r={},i,o=new Float32Array(e*Na),s=new Float32Array(a*Xd);return i=0,t.forEachNode(function(l,u){r[l]=i,o[i]=u.x,o[i+1]=u.y,o[i+2]=0,o[i+3]=0,o[i+4]=0,o[i+5]=0,o[i+6]=1,o[i+7]=1,o[i+8]=u.size||1,o[i+9]=u.fixed?1:0,i+=Na}),i=0,t.forEachEdge(function(l,u,d,c,f,h,g){var m=r[d],v=r[c],p=n(l,u,d,c,f,h,g);o[m+6]+=p,o[v+6]+=p,s[i]=m,s[i+1]=v,s[i+2]=p,i+=Xd}),{nodes:o,edges:s}};Xt.assignLayoutChanges=function(t,n,e){var a=0;t.updateEachNodeAttributes(function(r,i){return i.x=n[a],i.y=n[a+1],a+=Na,e?e(r,i):i})};Xt.readGraphPositions=function(t,n){var e=0;t.forEachNode(function(a,r){n[e]=r.x,n[e+1]=r.y,e+=Na})};Xt.collectLayoutChanges=function(t,n,e){for(var a=t.nodes(),r={},i=0,o=0,s=n.length;i<s;i+=Na){if(e){var l=Object.assign({},t.getNodeAttributes(a[o]));l.x=n[i],l.y=n[i+1],l=e(a[o],l),r[a[o]]={x:l.x,y:l.y}}else r[a[o]]={x:n[i],y:n[i+1]};o++}return r};Xt.createWorker=function(n){var e=window.URL||window.webkitURL,a=n.toString(),r=e.createObjectURL(new Blob(["("+a+").call(this);"],{type:"text/javascript"})),i=new Worker(r);return e.revokeObjectURL(r),i}});var Zd=Oe((NT,Kd)=>{M();Kd.exports={linLogMode:!1,outboundAttractionDistribution:!1,adjustSizes:!1,edgeWeightInfluence:1,scalingRatio:1,strongGravityMode:!1,gravity:1,slowDown:1,barnesHutOptimize:!1,barnesHutTheta:.5}});var ec=Oe((GT,Jd)=>{M();var qm=Mn(),Xm=Io().createEdgeWeightGetter,Ym=qd(),Oa=Yd(),Km=Zd();function Qd(t,n,e){if(!qm(n))throw new Error("graphology-layout-forceatlas2: the given graph is not a valid graphology instance.");typeof e=="number"&&(e={iterations:e});var a=e.iterations;if(typeof a!="number")throw new Error("graphology-layout-forceatlas2: invalid number of iterations.");if(a<=0)throw new Error("graphology-layout-forceatlas2: you should provide a positive number of iterations.");var r=Xm("getEdgeWeight"in e?e.getEdgeWeight:"weight").fromEntry,i=typeof e.outputReducer=="function"?e.outputReducer:null,o=Oa.assign({},Km,e.settings),s=Oa.validateSettings(o);if(s)throw new Error("graphology-layout-forceatlas2: "+s.message);var l=Oa.graphToByteArrays(n,r),u;for(u=0;u<a;u++)Ym(o,l.nodes,l.edges);if(t){Oa.assignLayoutChanges(n,l.nodes,i);return}return Oa.collectLayoutChanges(n,l.nodes)}function Zm(t){var n=typeof t=="number"?t:t.order;return{barnesHutOptimize:n>2e3,strongGravityMode:!0,gravity:.05,scalingRatio:10,slowDown:1+Math.log(n)}}var No=Qd.bind(null,!1);No.assign=Qd.bind(null,!0);No.inferSettings=Zm;Jd.exports=No});M();M();var re,qo,si,Ft,ii,Ba,Xo,Wa,Yo,li,oi,Wc,ta=Symbol.for("pv"),Ha={},$a=[],Uc=/^m(i|n|o|s|text|space)$/,ui=Array.isArray,di=$a.slice,Zt=Object.assign;function Kt(t){t&&t.parentNode&&t.remove()}function Ko(t,n,e){var a,r,i,o={},s=arguments.length;for(i in n)i=="key"?a=n[i]:i=="ref"&&typeof t!="function"?r=n[i]:o[i]=n[i];return s>2&&(o.children=s>3?di.call(arguments,2):e),ea(t,o,a,r,null)}function ea(t,n,e,a,r){var i={type:t,props:n,key:e,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ta,__v:r||++qo,__i:-1,__u:0};return!r&&re.vnode&&re.vnode(i),i}function _e(t){return t.children}function bn(t,n){this.props=t,this.context=n,this.__g=0}function Nt(t,n){if(n==null)return t.__&&Nt(t.__,t.__i+1);for(var e;n<t.__k.length;n++)if((e=t.__k[n])&&e.__e)return e.__e;return typeof t.type!="function"||t.props.__P?null:Nt(t)}function Bc(t){var n,e=t.__v,a=e.__e,r=[],i=[],o=t.__P;o&&((n=Zt({constructor:ta},e)).__v=e.__v+1,re.vnode&&re.vnode(n),ci(o,n,e,t.__n,o.namespaceURI,32&e.__u?[a]:null,r,a||Nt(e),32&e.__u,i),n.__v=e.__v,n.__.__k[n.__i]=n,ns(r,n,i),e.__=e.__e=null,n.__e!=a&&Zo(n))}function Zo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(n){return n&&(t.__e=n.__e)}),Zo(t)}function Vo(t){(8&t.__g||(t.__g|=8,Ft.push(t),Ba++))&&ii==re.debounceRendering||((ii=re.debounceRendering)||queueMicrotask)(Qo)}function Qo(){try{for(var t,n=1;Ft.length;)Ft.length>n&&Ft.sort(Xo),t=Ft.shift(),n=Ft.length,8&t.__g&&Bc(t)}finally{(Ba=Ft.length)&&(ii||queueMicrotask)(Qo)}}function Jo(t,n,e,a,r,i,o,s,l,u,d){var c,f,h,g,m,v,p=a.__k||$a,b=n.length;for(l=Hc(e,n,p,l,b),c=0;c<b;c++)(h=e.__k[c])!=null&&(f=~h.__i&&p[h.__i]||Ha,h.__i=c,v=ci(t,h,f,r,i,o,s,l,u,d),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&hi(f.ref,null,h,f),h.ref&&d.push(h.ref,h.__c||g,h)),m=m||g,4&h.__u?(l=es(h,l,t,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&v!==void 0?l=v:g&&(l=g.nextSibling),h.__u&=-21);return e.__e=m,l}function Hc(t,n,e,a,r){var i,o,s,l,u,d,c,f,h,g=e.length,m=g,v=0,p=0,b=t.__k=Array(r);for(i=0;i<r;i++)(o=n[i])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=b[i]=ea(null,o):ui(o)?o=b[i]=ea(_e,{children:o}):o.constructor===ta&&o.__b?o=b[i]=ea(o.type,o.props,o.key,o.ref,o.__v):b[i]=o,l=i+v,o.__=t,o.__b=t.__b+1,s=null,~(u=o.__i=$c(o,e,l,m))&&(m--,(s=e[u])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,u==l-1?v--:u==l+1?v++:u!=l&&(u>l?v--:v++,p=1)):(~u||(r>g?v--:r<g&&v++),typeof o.type!="function"&&(o.__u|=4))):b[i]=null;if(p){for(d=[],c=[],i=0;i<r;i++)if((o=b[i])&&16&o.__u){for(v=0,f=d.length;v<f;)d[h=v+f>>1]<o.__i?v=h+1:f=h;d[v]=o.__i,c[i]=v+1}for(v=d.length;i--;)c[i]&&(c[i]==v?v--:b[i].__u|=4)}if(m)for(i=0;i<g;i++)!(s=e[i])||2&s.__u||(s.__e==a&&(a=Nt(s)),fi(s,s));return a}function es(t,n,e,a){var r,i,o,s;if(typeof t.type=="function"){if(t.props.__P)return n;if(r=t.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=t,n=es(r[i],n,e,!1));return n}for(n&&!n.parentNode&&(n=Nt(t))&&!n.parentNode&&(n=null),o=t.__e,s=n;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!a&&e.moveBefore&&o.parentNode?e.moveBefore(o,n):e.insertBefore(o,n||null)),n=o;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function $c(t,n,e,a){var r,i=t.key,o=t.type,s=n[e],l=s&&!(2&s.__u);if(s===null&&i==null||l&&i==s.key&&o==s.type)return e;if(a>(l?1:0)){for(r=e-1;r>=0;r--)if((s=n[r])&&!(2&s.__u)&&i==s.key&&o==s.type)return r;for(r=e+1;r<n.length;r++)if((s=n[r])&&!(2&s.__u)&&i==s.key&&o==s.type)return r}return-1}function jo(t,n,e){e==null&&(e=""),n[0]=="-"?t.setProperty(n,e):t[n]=e}function za(t,n,e,a,r){var i,o;if(n=="style")if(typeof e=="string")t.style.cssText=e;else{if(typeof a=="string"&&(t.style.cssText=a=""),a)for(n in a)e&&n in e||jo(t.style,n);if(e)for(n in e)a&&e[n]==a[n]||jo(t.style,n,e[n])}else if(n[0]=="o"&&n[1]=="n")typeof e!="function"&&(e=null),typeof a!="function"&&(a=null),(t.__e||(t.__e={}))[n]=e,e&&a||(o=oi[n]||(oi[n]=Vc(n)),(t.__a||(t.__a={}))[n]=li,i=n!=(n=n.replace(Yo,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),e?t.addEventListener(n,o,i):t.removeEventListener(n,o,i));else{if(r=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in t)try{return void(t[n]=e??"")}catch{}if(typeof e=="function")return;e==null||e===!1&&n[4]!="-"?t.removeAttribute(n):t.setAttribute(n,n=="popover"&&e==1?"":e)}}function Vc(t){return function(n){var e=this.__e;if(e){if(e=e[t],n[Wa]==null)n[Wa]=li++;else if(n[Wa]<this.__a[t])return;return e(re.event?re.event(n):n)}}}function ci(t,n,e,a,r,i,o,s,l,u){var d,c,f,h,g,m,v,p,b,y,_,T,x,R,A,E,C,k,D=n.type;if(n.constructor!==ta)return null;128&e.__u&&(l=32&e.__u,d=e.__c.__z)&&(n.__u|=l,c=i=[],d.nodeType==8?s=Ua(d,i):i.push(d),s=i[0]||s),(d=re.__b)&&d(n);e:if(typeof D=="function"){f=o.length;try{if(p=n.props,b=(d=D.prototype)&&d.render,y=(d=D.contextType)&&a[d.__c],_=d?y?y.props.value:d.__:a,(h=e.__c)?(n.__c=h,2&h.__g&&(h.__g|=1)):(b?n.__c=h=new D(p,_):(n.__c=h=new bn(p,_),h.constructor=D,h.render=qc),y&&y.sub(h),h.state||(h.state={}),h.__n=a,h.__g|=8,h.__h=[],h.__k=[]),b&&(h.__s||(h.__s=h.state),D.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=Zt({},h.__s)),Zt(h.__s,D.getDerivedStateFromProps(p,h.__s)))),g=h.props,m=h.state,h.__v=n,e.__c){if(p!==g&&b&&!D.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(p,_),n.__v==e.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(p,h.__s,_)===!1){n.__v!=e.__v&&(h.props=p,h.state=h.__s,h.__g&=-9),n.__e=e.__e,n.__k=e.__k,n.__k.some(function(I){I&&(I.__=n)}),$a.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&o.push(h),s=Nt(e);break e}h.componentWillUpdate&&h.componentWillUpdate(p,h.__s,_),b&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(g,m,v)})}else b&&!D.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),b&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=_,h.props=p,h.__P=t,h.__g&=-5,T=re.__r,x=b?25:0;do h.__g&=-9,T&&T(n),d=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++x<25);b&&($a.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(a=Zt({},a,h.getChildContext())),b&&e.__c&&h.getSnapshotBeforeUpdate&&(v=h.getSnapshotBeforeUpdate(g,m)),R=d&&d.type===_e&&d.key==null?d.props.children:d,p.__P&&(d=s,r=(t=p.__P).namespaceURI,l=i=null,e.props&&e.props.__P!=t&&(e.__k.some(function(I){I&&fi(I,I)}),e.__k=null),s=e.__k?Nt(e,0):null),s=Jo(t,ui(R)?R:[R],n,e,a,r,i,o,s,l,u),p.__P&&(n.__e=null,s=d),n.__u&=-161,c&&c.some(Kt),h.__h.length&&o.push(h),1&h.__g&&(h.__g&=-4)}catch(I){if(o.length=f,n.__v=null,l||i)if(I&&I.then){if(n.__u|=128|l,i){for(~(C=i.indexOf(s||void 0))||(C=i.length);(k=i[C-1])&&k.nodeType==8;)C--;for(;C<i.length;C++)if(k=i[C])if(i[C]=null,A){if(k==E)break}else{if(k.nodeType!=8)break;k.data.startsWith("$s")&&(E=Ua(A=k))}}if(!A){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;A=s}(d=Ua(A=n.__c.__z||(n.__c.__z=A)))?(n.__e=A,s=d):n.__e=s,s=s&&s.nextSibling}else i&&i.some(Kt);else n.__e=e.__e;n.__k||(n.__k=e.__k||[]),I&&I.then||ts(n),re.__e(I,n,e)}}else s=n.__e=jc(e.__e,n,e,a,r,i,o,l,u,t);return(d=re.diffed)&&d(n),s}function Ua(t,n){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var e=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))e++;else if(t.data.startsWith("/$s")&&!--e)return t}n&&n.push(t)}}function ts(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ts))}function ns(t,n,e){for(var a=0;a<e.length;)hi(e[a++],e[a++],e[a++]);re.__c&&re.__c(n,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(i){i.call(r)})}catch(i){re.__e(i,r.__v)}})}function jc(t,n,e,a,r,i,o,s,l,u){var d,c,f,h,g,m,v,p,b=e.props||Ha,y=n.props,_=n.type;if(_=="svg"?r="http://www.w3.org/2000/svg":_=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((g=i[d])&&(_?g.localName==_:g.nodeType==3)){t=g,i[d]=null;break}}if(!t){if(p=u.ownerDocument||document,!_)return p.createTextNode(y);t=p.createElementNS(r,_,y.is?y:u),s&&(re.__m&&re.__m(n,i),s=!1),i=null}if(_){if(u=_=="template"&&t.content||t,i=_=="textarea"&&y.defaultValue!=null?null:i&&di.call(u.childNodes),!s&&i)for(b={},d=0;d<t.attributes.length;d++)b[(g=t.attributes[d]).name]=g.value;for(d in b)g=b[d],d=="dangerouslySetInnerHTML"?f=g:d=="children"||d in y||d=="value"&&"defaultValue"in y||d=="checked"&&"defaultChecked"in y||za(t,d,null,g,r);for(d in y)g=y[d],d=="children"?h=g:d=="dangerouslySetInnerHTML"?c=g:d=="value"?m=g:d=="checked"?v=g:s&&typeof g!="function"||b[d]===g||za(t,d,g,b[d],r);c?(s||f&&(c.__html==f.__html||c.__html==t.innerHTML)||(t.innerHTML=c.__html),n.__k=[]):(f&&(t.textContent=""),(_=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Uc.test(_))&&(r="http://www.w3.org/1999/xhtml"),Jo(u,ui(h)?h:[h],n,e,a,r,i,o,i?i[0]:e.__k&&Nt(e,0),s,l),i&&i.some(Kt)),s&&_!="textarea"||(d="value",_=="progress"&&m==null?t.removeAttribute(d):m==null||m===t[d]&&(_!="progress"||m)||za(t,d,m,b[d],r),d="checked",v!=null&&v!=t[d]&&za(t,d,v,b[d],r))}else b===y||s&&t.data==y||(t.data=y);return t}function hi(t,n,e,a){try{typeof t=="function"?n?n.__x=t(n)||1:a&&(a=a.__c||a.__e)&&(n=a.__x)&&(a.__x=null,typeof n=="function"?n():t(null)):t.current=n}catch(r){re.__e(r,e)}}function fi(t,n,e){var a,r,i,o;if(re.unmount&&re.unmount(t),!(a=t.ref)||a.current&&a.current!=t.__e||hi(a,null,n,t),a=t.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(s){re.__e(s,n)}a.__P=a.__n=null}if(a=t.__k)for(o=0;o<a.length;o++)a[o]&&fi(a[o],n,typeof t.type!="function"||e&&!t.props.__P);!e&&(a=t.__c)&&(a=a.__z)&&(r=Ua(a,i=[]))&&(a==t.__e&&i.some(Kt),Kt(r),Kt(a)),e||Kt(t.__e),t.__e=t.__c=t.__=null}function qc(t,n,e){return this.constructor(t,e)}function as(t,n){var e,a,r,i;re.__&&re.__(t,n),n.nodeType==9&&(n=n.documentElement),a=(e=t&&32&t.__u)?null:n.__k,n.__k=ea(_e,{children:[t]}),r=[],i=[],ci(n,n.__k,a||Ha,Ha,n.namespaceURI,a?null:n.firstChild?di.call(n.childNodes):null,r,a?a.__e:n.firstChild,e,i),ns(r,n.__k,i),n.__k.props.children=null}re={__e:function(t,n,e,a){for(var r,i,o;n=n.__;)if((r=n.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,a||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(s){t=s}}throw Ba=0,t}},qo=0,si=function(t){return t!=null&&t.constructor===ta},bn.prototype.setState=function(t,n){var e=this.__s;e&&e!=this.state||(e=this.__s=Zt({},this.state)),typeof t=="function"&&(t=t(Zt({},e),this.props)),t&&(Zt(e,t),this.__v&&(n&&this.__k.push(n),Vo(this)))},bn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Vo(this))},bn.prototype.render=_e,Ft=[],Ba=0,Xo=function(t,n){return t.__v.__b-n.__v.__b},Wa=Symbol(),Yo=/(PointerCapture)$|Capture$/i,li=0,oi={},Wc=0;M();var aa,Ae,gi,rs,pi=Object.is,Va=0,fs=[],vi=[],xe=re,is=xe.__b,os=xe.__r,ss=xe.diffed,ls=xe.__c,us=xe.unmount,ds=xe.__;function bi(t,n){xe.__h&&xe.__h(Ae,t,Va||n),Va=0;var e=Ae.__H||(Ae.__H={__:[],__h:[]});return t>=e.__.length&&e.__.push({}),e.__[t]}function yi(t){return Va=1,Xc(ps,t)}function Xc(t,n,e){var a=bi(aa++,2);if(a.t=t,!a.__c&&(a.__=[e?e(n):ps(void 0,n),function(i){var o=(a.__N||a.__)[0],s=a.t(o,i);pi(o,s)||(a.__N=[s,a.__[1]],a.__c.setState({}))}],a.__c=Ae,!Ae.__f)){Ae.__f=!0;var r=Ae.shouldComponentUpdate;Ae.shouldComponentUpdate=function(i,o,s){var l=this.__H;if(!l)return!0;var u=!1,d=this.props!=i;if(l.__.some(function(f){f.__N&&(u=!0,pi(f.__[0],f.__N[0])||(d=!0))}),r){var c=r.call(this,i,o,s);return u?c||d:c}return!u||d}}return a.__}function yn(t,n){var e=bi(aa++,3);!xe.__s&&gs(e.__H,n)&&(e.__P=!0,e.__=t,e.u=n,Ae.__H.__h.push(e))}function mt(t){return Va=5,ja(function(){return{current:t}},[])}function ja(t,n){var e=bi(aa++,7);return gs(e.__H,n)&&(e.__=t(),e.__H=n),e.__}function Yc(){var t;do{for(;t=vi.shift();)try{na(t)}catch(e){xe.__e(e,{__:(t=t.__P)&&t.__v})}for(;t=fs.shift();){var n=t.__H;if(t.__P&&n)try{n.__h.some(na),n.__h.some(mi),n.__h=[]}catch(e){n.__h=[],xe.__e(e,t.__v)}}}while(vi.length)}xe.__b=function(t){Ae=null,is&&is(t)},xe.__=function(t,n){t&&n.__k&&n.__k.__m&&(t.__m=n.__k.__m),ds&&ds(t,n)},xe.__r=function(t){os&&os(t),aa=0;var n=(Ae=t.__c).__H;n&&(gi==Ae?Ae.__h=[]:(n.__h.some(na),n.__h.some(mi),aa=0),n.__h=[],n.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),gi=Ae},xe.diffed=function(t){ss&&ss(t);var n=t.__c;n&&n.__H&&(n.__H.__h.length&&hs(fs.push(n)),n.__H.__.some(function(e){e.u&&(e.__H=e.u)})),gi=Ae=null},xe.__c=function(t,n){n.some(function(e){try{e.__h.some(na),e.__h=e.__h.filter(function(a){return!a.__||mi(a)})}catch(a){e.__h=[function(){throw a}]}}),ls&&ls(t,n)},xe.unmount=function(t){us&&us(t);var n,e,a=t.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(e===void 0){for(e=t.__;e&&(!e.__c||!e.__c.__P);)e=e.__;e=e&&e.__c}r.__P=e,hs(vi.push(r))}else na(r)}catch(i){n=i}}),a.__H=void 0,n&&xe.__e(n,a.__v))};var cs=typeof requestAnimationFrame=="function";function Kc(t){var n,e=function(){clearTimeout(a),cs&&cancelAnimationFrame(n),setTimeout(t)},a=setTimeout(e,35);cs&&(n=requestAnimationFrame(e))}function hs(t){t!=1&&rs==xe.requestAnimationFrame||((rs=xe.requestAnimationFrame)||Kc)(Yc)}function na(t){var n=Ae,e=t.__c;typeof e=="function"&&(t.__c=void 0,e()),Ae=n}function mi(t){var n=Ae;t.__c=t.__(),Ae=n}function gs(t,n){return!t||t.length!=n.length||n.some(function(e,a){return!pi(e,t[a])})}function ps(t,n){return typeof n=="function"?n(t):n}M();var Ve=_i("data"),{entities:ue,facts:j,documents:We,marks:et}=Ve;function _i(t){let n=document.getElementById(t);return n&&JSON.parse(n.textContent)}var ra={partnership:"Partnerships",funding:"Fundings",position:"Positions",part_of:"Part of",located_in:"Located in"},_n=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Qt=t=>t.replaceAll("_"," "),Le=(t,n,e=`${n}s`)=>`${t.toLocaleString("en")} ${t===1?n:e}`,J=(t,n=200)=>t.length>n?`${t.slice(0,n)}\u2026`:t,Tn=t=>/^https?:\/\/[^\s\\]+$/i.test(t),tt=ue.map(()=>[]);j.forEach((t,n)=>new Set(t.roles.map(([,e])=>e)).forEach(e=>tt[e].push(n)));function qa(t){let[,n,e,a="01",r="01"]=/^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/.exec(t)??[];return n?`${n}-${e?String(3*Number(e)-2).padStart(2,"0"):a}-${r}`:""}var ce=j.map(({date:t,documents:n,relation:e})=>{if(qa(t))return{told:t,day:qa(t),what:e==="funding"?"dated":"since"};let a=n.map(r=>We[r].published.slice(0,10)).filter(qa).sort()[0]??"";return{told:a,day:qa(a),what:"announced"}}),ia=ue.map(t=>_n(J([t.name,...t.aliases].map(n=>J(n)).join(`
`),2e3))),vs=t=>new Map(t.map(({id:n},e)=>[n,e])),oa=vs(ue),Xa=vs(j),Jt=Object.keys(ra).filter(t=>j.some(n=>n.relation===t)),Ya=Object.keys(et).filter(t=>ue.some((n,e)=>n.kind===t&&tt[e].length)),Ti=[...new Set(j.flatMap(({amount:t})=>t?[t[1]]:[]))].sort(),ms=[...new Set(We.map(t=>t.publisher||t.title).filter(Boolean))].sort((t,n)=>t.localeCompare(n,"en")),bs=t=>t.publisher||t.title;M();M();M();var Zc=Symbol.for("preact-signals");function Ja(){if(wt>1)wt--;else{var t,n=!1;for((function(){var r=Za;for(Za=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var o=i.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=i.i);r=r.o}})();la!==void 0;){var e=la;for(la=void 0,Ka++;e!==void 0;){var a=e.u;if(e.u=void 0,e.f&=-3,!(8&e.f)&&_s(e))try{e.c()}catch(r){n||(t=r,n=!0)}e=a}}if(Ka=0,wt--,n)throw t}}function en(t){if(wt>0)return t();xi=++Qc,wt++;try{return t()}finally{Ja()}}var sa,he=void 0;function Ot(t){var n=he,e=sa;he=void 0,sa=void 0;try{return t()}finally{he=n,sa=e}}var la=void 0,wt=0,Ka=0,Qc=0,xi=0,Za=void 0,Qa=0;function ys(t){if(he!==void 0){var n=t.n;if(n===void 0||n.t!==he)return n={i:0,S:t,p:he.s,n:void 0,t:he,e:void 0,x:void 0,r:n},he.s!==void 0&&(he.s.n=n),he.s=n,t.n=n,32&he.f&&t.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=he.s,n.n=void 0,he.s.n=n,he.s=n),n}}function we(t,n){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}we.prototype.brand=Zc;we.prototype.h=function(){return!0};we.prototype.S=function(t){var n=this,e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:Ot(function(){var a;(a=n.W)==null||a.call(n)}))};we.prototype.U=function(t){var n=this;if(this.t!==void 0){var e=t.e,a=t.x;e!==void 0&&(e.x=a,t.e=void 0),a!==void 0&&(a.e=e,t.x=void 0),t===this.t&&(this.t=a,a===void 0&&Ot(function(){var r;(r=n.Z)==null||r.call(n)}))}};we.prototype.subscribe=function(t){var n=this;return je(function(){var e=n.value;Ot(function(){return t(e)})},{name:"sub"})};we.prototype.valueOf=function(){return this.value};we.prototype.toString=function(){return this.value+""};we.prototype.toJSON=function(){return this.value};we.prototype.peek=function(){var t=this;return Ot(function(){return t.value})};Object.defineProperty(we.prototype,"value",{get:function(){var t=ys(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Ka>100)throw new Error("Cycle detected");(function(e){wt!==0&&Ka===0&&e.l!==xi&&(e.l=xi,Za={S:e,v:e.v,i:e.i,o:Za})})(this),this.v=t,this.i++,Qa++,wt++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Ja()}}}});function Ee(t,n){return new we(t,n)}function _s(t){for(var n=t.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Ts(t){for(var n=t.s;n!==void 0;n=n.n){var e=n.S.n;if(e!==void 0&&(n.r=e),n.S.n=n,n.i=-1,n.n===void 0){t.s=n;break}}}function xs(t){for(var n=t.s,e=void 0;n!==void 0;){var a=n.p;n.i===-1?(n.S.U(n),a!==void 0&&(a.n=n.n),n.n!==void 0&&(n.n.p=a)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=a}t.s=e}function tn(t,n){we.call(this,void 0,n),this.x=t,this.s=void 0,this.g=Qa-1,this.f=4}tn.prototype=new we;tn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Qa))return!0;if(this.g=Qa,this.f|=1,this.i>0&&!_s(this))return this.f&=-2,!0;var t=he;try{Ts(this),he=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return he=t,xs(this),this.f&=-2,!0};tn.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}we.prototype.S.call(this,t)};tn.prototype.U=function(t){if(this.t!==void 0&&(we.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};tn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(tn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=ys(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function Ue(t,n){return new tn(t,n)}function Es(t){var n=t.j;if(t.j=void 0,typeof n=="function"){wt++;var e=he;he=void 0;try{n()}catch(a){throw t.f&=-2,t.f|=8,Ei(t),a}finally{he=e,Ja()}}}function Ei(t){for(var n=t.s;n!==void 0;n=n.n)n.S.U(n);t.x=void 0,t.s=void 0,Es(t)}function Jc(t){if(he!==this)throw new Error("Out-of-order effect");xs(this),he=t,this.f&=-2;try{8&this.f&&Ei(this)}finally{Ja()}}function xn(t,n){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,sa&&sa.push(this)}xn.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{t()}};xn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Es(this),Ts(this),wt++;var t=he;return he=this,Jc.bind(this,t)};xn.prototype.N=function(){2&this.f||(this.f|=2,this.u=la,la=this)};xn.prototype.d=function(){this.f|=8,1&this.f||Ei(this)};xn.prototype.dispose=function(){this.d()};function je(t,n){var e=new xn(t,n);try{e.c()}catch(r){throw e.d(),r}var a=e.d.bind(e);return a[Symbol.dispose]=a,a}var Ss,tr,er,eh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rs=[];je(function(){Ss=this.N})();function En(t,n){re[t]=n.bind(null,re[t]||function(){})}function ua(t){if(er){var n=er;er=void 0,n()}er=t&&t.S()}function As(t){var n=this,e=t.data,a=qe(e);a.name="ReactiveDom",a.value=e;var r=ja(function(){for(var s=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var u=Ue(function(){var h=a.value.value;return h===0?0:h===!0?"":h||""}),d=Ue(function(){return!Array.isArray(u.value)&&!si(u.value)}),c=je(function(){if(this.N=ws,d.value){var h=u.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=h)}}),f=n.__$u.d;return n.__$u.d=function(){c(),f.call(this)},[d,u]},[]),i=r[0],o=r[1];return i.value?o.peek():o.value}As.displayName="ReactiveTextNode";Object.defineProperties(we.prototype,{constructor:{configurable:!0,value:Ko(_e,null).constructor},type:{configurable:!0,value:As},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});En("__b",function(t,n){if(ua(),tr=void 0,typeof n.type=="string"){var e,a=n.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof we&&(e||(n.__np=e={}),e[r]=i,a[r]=i.peek())}}t(n)});En("__r",function(t,n){if(t(n),n.type!==_e){ua();var e,a=n.__c;a&&(a.__$f&=-2,(e=a.__$u)===void 0&&(a.__$u=e=(function(r,i){var o;return je(function(){o=this},{name:i}),o.c=r,o})((function(r){return function(){var i;eh&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof n.type=="function"?n.type.displayName||n.type.name:""))),tr=a,ua(e)}});En("__e",function(t,n,e,a){ua(),tr=void 0,t(n,e,a)});En("diffed",function(t,n){ua(),tr=void 0;var e;if(typeof n.type=="string"&&(e=n.__e)){var a=n.__np,r=n.props,i=e.U;if(i)for(var o in i){var s=i[o];s===void 0||a&&o in a||(s.d(),i[o]=void 0)}if(a){i||(i={},e.U=i);for(var l in a){var u=i[l],d=a[l];u===void 0?(u=th(e,l,d,r),i[l]=u):u.o(d,r)}}}t(n)});function th(t,n,e,a){var r=n in t&&t.ownerSVGElement===void 0,i=Ee(e);return{o:function(o,s){i.value=o,a=s},d:je(function(){this.N=ws;var o=i.value.value;a[n]!==o&&(a[n]=o,r?t[n]=o:o!=null&&(o!==!1||n[4]==="-")?t.setAttribute(n,o):t.removeAttribute(n))})}}En("unmount",function(t,n){if(typeof n.type=="string"){var e=n.__e;if(e){var a=e.U;if(a){e.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var o=n.__np;if(o){var s=n.props;for(var l in o)s[l]=o[l]}n.__np=void 0}else{var u=n.__c;if(u){u.__$f|=8;var d=u.__$u;d&&(u.__$u=void 0,d.d())}}t(n)});En("__h",function(t,n,e,a){a<3&&(n.__$f|=2),t(n,e,a)});bn.prototype.shouldComponentUpdate=function(t,n){if(this.__R)return!0;var e=this.__$u,a=e&&e.s!==void 0;for(var r in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var o in t)if(o!=="__source"&&t[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in t))return!0;return!1};function qe(t,n){return ja(function(){return Ee(t,n)},[])}var nh=function(t){queueMicrotask(function(){queueMicrotask(t)})};function ah(){en(function(){for(var t;t=Rs.shift();)Ss.call(t)})}function ws(){Rs.push(this)===1&&(re.requestAnimationFrame||nh)(ah)}M();M();var Pe=Ee("graph"),Ye=Ee("auto"),Be=Ee(null),Fe=Ee(null),ct=Ee(Ve.focus),Gt=Ee(1),nn=Ee(!1),da={words:"",relations:[],kinds:[],from:"",to:"",least:0,currency:"",confidence:0,source:""},fe=Ee(da),nt=t=>{fe.value={...fe.value,...t}},Ds=(t,n)=>t.includes(n)?t.filter(e=>e!==n):[...t,n],rh=[],ih=t=>rh[t]??=_n([J(j[t].label,2e3),J(j[t].caption),...j[t].roles.map(([,n])=>ia[n])].join(`
`)),oh=[(t,{relations:n})=>!n.length||n.includes(j[t].relation),(t,{kinds:n})=>!n.length||j[t].roles.some(([,e])=>n.includes(ue[e].kind)),(t,{from:n})=>!n||ce[t].day>=n,(t,{to:n})=>!n||ce[t].day!==""&&ce[t].day<=`${n}~`,(t,{least:n,currency:e})=>{let{amount:a}=j[t];return!n&&!e||a!==null&&a[0]>=n&&(!e||a[1]===e)},(t,{confidence:n})=>j[t].confidence>=n,(t,{source:n})=>!n||j[t].documents.some(e=>bs(We[e])===n),(t,{words:n})=>!n||_n(n).split(/\s+/).every(e=>ih(t).includes(e))],Si=t=>j.map((n,e)=>e).filter(n=>oh.every(e=>e(n,t))),ht=Ue(()=>Si(fe.value)),Sn=Ue(()=>fe.value.words?Si({...fe.value,words:""}):ht.value),Cs=Ue(()=>fe.value.from||fe.value.to?Si({...fe.value,from:"",to:""}):ht.value),Ri=Ue(()=>JSON.stringify({...fe.value,words:""})!==JSON.stringify(da));function Te(t,n=null){en(()=>{Be.value=t,Fe.value=n})}function ca(t){en(()=>{ct.value=t,Gt.value=1,Pe.value="graph"})}var Ls=["relations","kinds"],Is=["words","from","to","currency","source"],ks=["least","confidence"],sh=["auto","light","dark"],lh=["graph","table","timeline","query"];function uh(){let t=fe.value,n=new URLSearchParams,e=(a,r)=>{r&&n.set(a,String(r))};e("view",Pe.value!=="graph"&&Pe.value),e("at",Be.value!==null&&ue[Be.value].id),e("fact",Fe.value!==null&&j[Fe.value].id),e("focus",ct.value!==null?ue[ct.value].id:Ve.focus!==null&&"none"),e("hops",ct.value!==null&&Gt.value>1&&Gt.value),e("whole",nn.value&&1);for(let a of Ls)e(a,t[a].join(","));for(let a of[...Is,...ks])e(a,t[a]);return e("theme",Ye.value!=="auto"&&Ye.value),n.toString()}function Ai(t){let n=new URLSearchParams(t.replace(/^#/,"")),e=r=>n.get(r)??"",a=(r,i)=>i.get(e(r))??null;en(()=>{Pe.value=lh.find(r=>r===e("view"))??"graph",Ye.value=sh.find(r=>r===e("theme"))??"auto",Be.value=a("at",oa),Fe.value=a("fact",Xa),ct.value=n.has("focus")?a("focus",oa):Ve.focus,Gt.value=Math.min(3,Math.max(1,Math.trunc(Number(e("hops")))||1)),nn.value=e("whole")==="1",fe.value={...da,...Object.fromEntries(Ls.map(r=>[r,e(r).split(",").filter(Boolean)])),...Object.fromEntries(Is.map(r=>[r,e(r)])),...Object.fromEntries(ks.map(r=>[r,Math.max(0,Number(e(r))||0)]))}})}function Ps(){location.protocol.startsWith("about")||(je(()=>history.replaceState(null,"",`#${uh()}`)),addEventListener("hashchange",()=>Ai(location.hash))),je(()=>{document.documentElement.style.colorScheme=Ye.value==="auto"?"":Ye.value})}M();var dh=Symbol.for("pv"),ch=0;function S(t,n,e,a,r,i){n||(n={});var o,s,l=n;if("ref"in l&&typeof t!="function")for(s in l={},n)s=="ref"?o=n[s]:l[s]=n[s];var u={type:t,props:l,key:e,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dh,__v:--ch,__i:-1,__u:0};return(r||i)&&(u.__source=r,u.__self=i),re.vnode&&re.vnode(u),u}var Mt=({kind:t})=>S("svg",{class:`glyph ${t}`,viewBox:"-12 -12 24 24","aria-hidden":"true",children:S("path",{class:"mark",d:et[t]??et.organization})}),Fs=({relation:t})=>S("svg",{class:"glyph",viewBox:"0 0 18 18","aria-hidden":"true",children:S("path",{class:`line ${t}`,d:"M0 9H18"})}),Rn=({relation:t})=>S("span",{class:`tag ${t}`,children:Qt(t)}),nr=({at:t})=>S("time",{dateTime:ce[t].day,children:[ce[t].told," ",S("small",{children:ce[t].day&&ce[t].what})]}),an=({to:t,children:n})=>Tn(t)?S("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:S("bdi",{children:n})}):S("bdi",{children:n}),Ns=({at:t,role:n})=>S("button",{class:`thing ${ue[t].kind}`,title:n&&Qt(n),"aria-current":Be.value===t,onClick:()=>Te(t),children:[S(Mt,{kind:ue[t].kind}),S("bdi",{children:J(ue[t].name)})]});var Os=60,hh=Ue(()=>{let t=_n(fe.value.words.trim()),n=new Set(Sn.value),e=[];for(let i=0;i<ue.length;i++)(t?ia[i].includes(t):tt[i].some(o=>n.has(o)))&&e.push(i);if(!t)return e;let a=i=>ia[i].split(`
`).reduce((o,s)=>Math.min(o,s===t?0:s.startsWith(t)?1:s.includes(` ${t}`)?2:3),3),r=new Map(e.map(i=>[i,a(i)]));return e.sort((i,o)=>r.get(i)-r.get(o)||i-o)}),ar=Ee(!1);document.addEventListener("pointerdown",({target:t})=>{t.closest(".side")||(ar.value=!1)});function Ms(){return S("aside",{class:ar.value?"side finding":"side","aria-label":"Search and filters",children:[S("header",{children:[S("h1",{dir:"auto",children:document.title}),S("p",{id:"summary",children:[Le(j.length,"fact"),Le(ue.length,"name"),Le(We.length,"announcement")].join(" \xB7 ")})]}),S("div",{class:"find",role:"search",children:[S("div",{class:"box",children:[S("input",{id:"search",type:"search",placeholder:"Find a name or a fact","aria-label":"Find a name or a fact",autocomplete:"off",spellcheck:!1,value:fe.value.words,onInput:t=>nt({words:t.currentTarget.value}),onFocus:()=>{ar.value=!0},onKeyDown:vh}),S("kbd",{"aria-hidden":"true",title:"Press / to search",children:"/"})]}),S("div",{class:"chips",role:"group","aria-label":"Relations",children:Jt.map(t=>S(zs,{list:"relations",value:t,label:ra[t]}))}),S(fh,{})]}),S(gh,{})]})}function zs({list:t,value:n,label:e}){let a=fe.value[t];return S("button",{class:n,"aria-pressed":a.includes(n),onClick:()=>nt({[t]:Ds(a,n)}),children:[t==="kinds"&&S(Mt,{kind:n}),e]})}function fh(){let{from:t,to:n,least:e,currency:a,confidence:r,source:i}=fe.value,o=s=>Math.max(0,Number(s.currentTarget.value)||0);return S("details",{class:"filters",children:[S("summary",{children:["Filters",Ri.value&&S("span",{class:"on","aria-label":"on"})]}),S("fieldset",{children:[S("legend",{children:"With"}),S("div",{class:"chips",children:Ya.map(s=>S(zs,{list:"kinds",value:s,label:s}))})]}),S("fieldset",{class:"pair",children:[S("legend",{children:"Date of the fact, else of its announcement"}),S("label",{children:["from ",S("input",{type:"date",value:t,onChange:s=>nt({from:s.currentTarget.value})})]}),S("label",{children:["to ",S("input",{type:"date",value:n,onChange:s=>nt({to:s.currentTarget.value})})]})]}),Ti.length>0&&S("fieldset",{class:"pair",children:[S("legend",{children:"Sum"}),S("label",{children:["at least ",S("input",{type:"number",min:0,step:"any",value:e||"",placeholder:"0",onChange:s=>nt({least:o(s)})})]}),S("label",{children:["in ",S("select",{value:a,onChange:s=>nt({currency:s.currentTarget.value}),children:[S("option",{value:"",children:"any currency"}),Ti.map(s=>S("option",{value:s,children:s}))]})]})]}),S("label",{class:"row",children:["Confidence at least ",r.toFixed(2),S("input",{type:"range",min:0,max:1,step:.05,value:r,onInput:s=>nt({confidence:o(s)})})]}),S("label",{class:"row",children:["Source ",S("select",{value:i,onChange:s=>nt({source:s.currentTarget.value}),children:[S("option",{value:"",children:"all"}),ms.map(s=>S("option",{value:s,children:J(s,60)}))]})]}),S("button",{class:"quiet",disabled:!Ri.value,onClick:()=>{fe.value={...da,words:fe.value.words}},children:"Clear filters"})]})}function gh(){let t=hh.value,n=fe.value.words?ht.value:[];return S("nav",{class:"list",id:"list","aria-label":"Found",onKeyDown:mh,children:[S(Gs,{title:"Names",items:t,item:e=>S("button",{class:"name","aria-current":Be.value===e,onClick:()=>Te(e),children:[S(Mt,{kind:ue[e].kind}),S("span",{children:[S("bdi",{children:J(ue[e].name)}),S("small",{children:Le(tt[e].length,"fact")})]})]})}),S(Gs,{title:"Facts",items:n,item:e=>S("button",{class:`line-of ${j[e].relation}`,dir:"auto","aria-current":Fe.value===e,onClick:()=>ph(null,e),children:J(j[e].label)})}),!t.length&&!n.length&&S("p",{class:"nothing",children:fe.value.words?"Nothing here has these words.":"No fact passes the filters."})]})}function Gs({title:t,items:n,item:e}){let a=qe(Os);return n.length?S("section",{children:[S("h2",{children:[S("span",{children:t}),S("span",{children:n.length.toLocaleString("en")})]}),S("ul",{children:n.slice(0,a.value).map(r=>S("li",{children:e(r)},r))}),n.length>a.value&&S("button",{class:"more",onClick:()=>{a.value+=4*Os},children:"Show more"})]}):null}function ph(t,n=null){ar.value=!1,Te(t,n)}var Ws=()=>[...document.querySelectorAll("#list li button")];function vh(t){let[n]=Ws();t.key==="Enter"&&n&&n.click(),t.key==="ArrowDown"&&n&&(t.preventDefault(),n.focus())}function mh(t){let n=Ws(),e=n.indexOf(t.target),a={ArrowDown:1,ArrowUp:-1}[t.key];!a||e<0||(t.preventDefault(),(n[e+a]??(a<0?document.getElementById("search"):n[e]))?.focus())}M();M();M();var ha=document.createElement("span");ha.hidden=!0;function bh(t){return ha.isConnected||document.body.append(ha),ha.style.color=`var(--${t})`,getComputedStyle(ha).color}var wi=new Map;function Ie(t){let n=wi.get(t);return n||wi.set(t,n=bh(t)),n}var Us=()=>{wi=new Map};M();M();var yh=1700,_h=4800,Th=5,xh=250,rr='"Inter", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',Bs=document.createElement("canvas").getContext("2d");function Di(t,n){return Bs.font=n,Bs.measureText(t).width}function Hs(t,n=22){let e=[""];for(let a of J(t,80).split(/\s+/)){let r=e[e.length-1];if(!r)e[e.length-1]=J(a,n);else if(r.length+a.length<n)e[e.length-1]+=` ${a}`;else if(e.length<2)e.push(J(a,n));else{e[1]=`${r.replace(/\u2026$/,"")}\u2026`;break}}return e}var Eh=t=>t.filter(n=>j[n].lines.length),$s=t=>j[t].roles.map(([,n])=>n);function Sh(t){let n=new Map;for(let e of t)for(let a of new Set($s(e)))n.set(a,(n.get(a)??0)+1);return n}function Vs(t,n,e){let a=new Set(tt[t].filter(r=>n.has(r)).flatMap($s));return a.delete(t),[...a].sort((r,i)=>e.get(i)-e.get(r)||r-i)}function Rh(t,n,e,a){let r=new Set([t]),i=[t];for(let o=0;o<n;o++)i=[...new Set(i.flatMap(l=>Vs(l,e,a)))].filter(l=>!r.has(l)).slice(0,xh-r.size),i.forEach(l=>r.add(l));return r}function Ah(t,n,e){let a=new Set;for(let r of[...n.keys()].sort((i,o)=>n.get(o)-n.get(i)||i-o)){if(a.size>=e)break;a.add(r),Vs(r,t,n).slice(0,Th).forEach(i=>a.add(i))}return a}function js(t,n,e,a,r){let i=Eh(t),o=new Set(i),s=Sh(i),l=s.size<=r/yh,u=n!==null?Rh(n,e,o,s):l||a?new Set(s.keys()):Ah(o,s,Math.round(r/_h)),{nodes:d,links:c}=wh(i,u,s);return{nodes:d,links:c,all:s.size,overview:n===null&&!l&&!a}}function wh(t,n,e){let a=new Map([...n].sort((s,l)=>s-l).map(s=>[s,Dh(s,e.get(s)??0)])),r=[],i=[],o=Lh(t);for(let s of t){let l=j[s].lines.filter(([c,f])=>[c,f].every(h=>h===null||a.has(h)));if(!l.length)continue;let u=l.some(([c,f])=>c===null||f===null)?Ch(s):null;u&&r.push(u);let d=c=>c===null?u:a.get(c);l.forEach(([c,f,h],g)=>i.push({key:`${s}:${g}`,fact:s,from:d(c),to:d(f),arrow:!!h,bend:0,width:o(s)}))}return Ih(i),{nodes:[...a.values(),...r],links:i}}function Dh(t,n){let{name:e,kind:a}=ue[t];return qs({key:`e${t}`,entity:t,fact:null,kind:a in et?a:"organization",weight:n,radius:7+Math.min(13,1.6*Math.sqrt(n)),rows:Hs(e)})}function Ch(t){return qs({key:`f${t}`,entity:null,fact:t,kind:j[t].relation,weight:0,radius:5,rows:j[t].caption?Hs(j[t].caption,26):[]})}function qs(t){let n=Math.max(0,...t.rows.map(a=>a.length)),e=t.rows.length?15*t.rows.length+4:0;return{...t,half:Math.max(t.radius,n*3.1)+6,height:2*t.radius+e+8,down:e/2,x:0,y:0}}function Lh(t){let n=new Map;for(let e of t){let{amount:a}=j[e];if(!a||a[0]<=0)continue;let[r,i]=n.get(a[1])??[1/0,0];n.set(a[1],[Math.min(r,a[0]),Math.max(i,a[0])])}return e=>{let{amount:a,relation:r}=j[e];if(!a||a[0]<=0)return r==="partnership"?2.8:2;let[i,o]=n.get(a[1]);return 2.2+(o>i?4.8*Math.log(a[0]/i)/Math.log(o/i):1.6)}}function Ih(t){let n=Map.groupBy(t,({from:e,to:a})=>[e.key,a.key].sort().join(" "));for(let e of n.values())e.forEach((a,r)=>{a.bend=(r-(e.length-1)/2)*.34*(a.from.key<a.to.key?1:-1)})}var Ci=({size:t,bold:n})=>`${n?"600 ":""}${t}px ${rr}`,Xs=160,kh=1200,ir=15,Ph=3,Li=class{fields=new Map;*touched([n,e,a,r]){for(let i=Math.floor(n/64);i<=a/64;i++)for(let o=Math.floor(e/64);o<=r/64;o++)yield i*4096+o}add(n){for(let e of this.touched(n)){let a=this.fields.get(e);a?a.push(n):this.fields.set(e,[n])}}isFree(n,e){for(let a of this.touched(n))for(let r of this.fields.get(a)??[])if(r!==e&&n[0]<r[2]&&r[0]<n[2]&&n[1]<r[3]&&r[1]<n[3])return!1;return!0}};function Ys(t){let n=new Li,e=[],a=new Map,r=[],i=new Set;for(let c of t.nodes){let f=t.seen(c);if(f.x<-60||f.y<-40||f.x>t.width+60||f.y>t.height+40)continue;let h=[f.x-f.radius,f.y-f.radius,f.x+f.radius,f.y+f.radius];a.set(c.key,[f,h]),r.length<kh&&(n.add(h),r.push(c))}let o=r.filter(({key:c})=>t.lit(c)),s=t.some?[]:r,l=a.size>500?[]:t.links.filter(({fact:c})=>j[c].caption);return r.filter(({key:c})=>c===t.under).forEach(c=>u(c,!1)),o.forEach(c=>u(c,!1)),l.filter(({key:c})=>t.lit(c)).forEach(d),s.forEach(c=>u(c,!1)),t.some||l.forEach(d),t.some&&r.filter(({key:c})=>!t.lit(c)).forEach(c=>u(c,!0)),e;function u(c,f){if(e.length>=Xs||!c.rows.length||i.has(c.key))return;let[{x:h,y:g,radius:m},v]=a.get(c.key),p=c.weight>3||c.key===t.under,b=c.entity===null?11:p?12.5:12,y=Math.max(...c.rows.map(D=>Di(D,Ci({size:b,bold:p}))))/2,_=ir*c.rows.length/2,T=m+3,x=T+y+3,R=.7*T+y+1,E=[[0,T+_],[x,0],[-x,0],[0,-T-_],...[1,-1].flatMap(D=>[1,-1].map(I=>[I*R,D*(.6*T+_)]))].map(([D,I])=>[h+D,g+I]),C=D=>E.find(([I,L])=>I-y>3&&I+y<t.width-3&&L-_>1&&L+_<t.height-2&&n.isFree([I-y-2+D,L-_+D,I+y+2-D,L+_-D],v)),k=C(0)??(p?C(Ph):null)??(c.key===t.under?E[0]:null);k&&(i.add(c.key),n.add([k[0]-y-2,k[1]-_,k[0]+y+2,k[1]+_]),e.push({x:k[0],y:k[1]-_+ir/2,rows:c.rows,size:b,bold:p,tone:c.entity===null?"soft":"ink",dim:f}))}function d(c){if(e.length>=Xs||c.from.entity===null||c.to.entity===null||!a.has(c.from.key)||!a.has(c.to.key))return;let f=J(j[c.fact].caption,34),h={size:10.5,bold:!1},g=Di(f,Ci(h))/2,m=[.5,.42,.58,.34,.66].map(v=>t.middle(c,v)).find(([v,p])=>v-g>3&&v+g<t.width-3&&n.isFree([v-g-2,p-8,v+g+2,p+7],null));m&&(n.add([m[0]-g-2,m[1]-8,m[0]+g+2,m[1]+7]),e.push({x:m[0],y:m[1],rows:[f],...h,tone:"soft",dim:!1}))}}function or(t,n,e){Object.assign(t,{textAlign:"center",textBaseline:"middle",lineJoin:"round",lineWidth:4,strokeStyle:e.paper});for(let{x:a,y:r,rows:i,size:o,bold:s,tone:l,dim:u}of n)t.font=Ci({size:o,bold:s}),t.fillStyle=e[l],t.globalAlpha=u?.25:1,i.forEach((d,c)=>{t.strokeText(d,a,r+c*ir),t.fillText(d,a,r+c*ir)});t.globalAlpha=1}function Ks(t){let n=(r,i)=>t.some&&!t.lit(r)?i:1,e=t.links.map(r=>{let{relation:i}=j[r.fact],o=t.seen(r.from),s=t.seen(r.to),[l,u]=t.middle(r,.5),[d,c]=[2*l-(o.x+s.x)/2,2*u-(o.y+s.y)/2],f=Math.hypot(s.x-d,s.y-c)||1,[h,g]=[(s.x-d)/f,(s.y-c)/f],[m,v]=[s.x-h*(s.radius+3),s.y-g*(s.radius+3)],p=T=>T.toFixed(1),b=3+r.width,y=r.arrow?`M${p(m-h*8-g*b)} ${p(v-g*8+h*b)}L${p(m)} ${p(v)}L${p(m-h*8+g*b)} ${p(v-g*8-h*b)}`:"",_={part_of:"6 5",located_in:"2 5"}[i]??"";return{path:`M${p(o.x)} ${p(o.y)}Q${p(d)} ${p(c)} ${p(m)} ${p(v)}${y}`,colour:Ie(i),width:r.width,dash:_,opacity:n(r.key,.08)}}),a=t.nodes.map(r=>{let{x:i,y:o,radius:s}=t.seen(r);return{path:et[r.kind]??et.person,colour:Ie(r.kind),x:i,y:o,scale:s/10.5,opacity:n(r.key,.18)}});return{strokes:e,shapes:a}}function Zs(t,n){let e=document.implementation.createDocument("http://www.w3.org/2000/svg","svg"),a=(s,l,u,d="")=>{let c=e.createElementNS("http://www.w3.org/2000/svg",l);for(let[f,h]of Object.entries(u))h!==""&&c.setAttribute(f,String(h));c.textContent=Fh(d),s.append(c)},r=e.documentElement,{strokes:i,shapes:o}=Ks(t);r.setAttribute("viewBox",`0 0 ${t.width} ${t.height}`),a(r,"title",{},document.title),a(r,"rect",{width:t.width,height:t.height,fill:Ie("paper")});for(let{path:s,colour:l,width:u,dash:d,opacity:c}of i)a(r,"path",{d:s,fill:"none",stroke:l,"stroke-width":u,"stroke-dasharray":d,opacity:c});for(let{path:s,colour:l,x:u,y:d,scale:c,opacity:f}of o)a(r,"path",{d:s,fill:l,transform:`translate(${u} ${d}) scale(${c})`,opacity:f});for(let{x:s,y:l,rows:u,size:d,bold:c,tone:f,dim:h}of n)u.forEach((g,m)=>a(r,"text",{x:s,y:l+m*15,"font-family":rr,"font-size":d,"font-weight":c?600:"","paint-order":"stroke",fill:Ie(f),stroke:Ie("paper"),"stroke-width":4,"stroke-linejoin":"round","text-anchor":"middle","dominant-baseline":"central",opacity:h?.25:1},g));return new XMLSerializer().serializeToString(e)}var Fh=t=>t.toWellFormed().replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD");function Qs(t,n){let e=document.createElement("canvas"),a=e.getContext("2d"),{strokes:r,shapes:i}=Ks(t);Object.assign(e,{width:2*t.width,height:2*t.height}),a.scale(2,2),a.fillStyle=Ie("paper"),a.fillRect(0,0,t.width,t.height);for(let{path:o,colour:s,width:l,dash:u,opacity:d}of r)Object.assign(a,{strokeStyle:s,lineWidth:l,globalAlpha:d}),a.setLineDash(u?u.split(" ").map(Number):[]),a.stroke(new Path2D(o));a.setLineDash([]);for(let{path:o,colour:s,x:l,y:u,scale:d,opacity:c}of i)a.save(),Object.assign(a,{fillStyle:s,globalAlpha:c}),a.translate(l,u),a.scale(d,d),a.fill(new Path2D(o)),a.restore();return or(a,n,{ink:Ie("ink"),soft:Ie("soft"),paper:Ie("paper")}),new Promise(o=>e.toBlob(s=>o(s)))}function rn(t,n){let e=document.createElement("a"),a=typeof t=="string"?new Blob([t]):t;e.href=URL.createObjectURL(a),e.download=n,e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),1e3)}function Nh(t){let n=typeof t=="string"&&/^[=+\-@\t\r]/.test(t)?`'${t}`:String(t);return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Ii=t=>t.map(n=>`${n.map(Nh).join(",")}\r
`).join("");function ki(t){let n=t.map(e=>{let{relation:a,label:r,amount:i,confidence:o,documents:s,evidence:[l],id:u}=j[e],d=l&&l.document!==null?We[l.document]:null,c=l?l.quote??[...d.text].slice(l.start,l.end).join(""):"",{told:f,day:h,what:g}=ce[e];return[a,r,i?.[0]??"",i?.[1]??"",f,h&&g,s.map(m=>We[m].title).join("; "),o,c,Ve.base+u]});return Ii([["relation","fact","amount","currency","date","date_is","announcements","confidence","quote","iri"],...n])}M();M();var hl=At(wn(),1);function Bh(){let t=arguments[0];for(let n=1,e=arguments.length;n<e;n++)if(arguments[n])for(let a in arguments[n])t[a]=arguments[n][a];return t}var De=Bh;typeof Object.assign=="function"&&(De=Object.assign);function rt(t,n,e,a){let r=t._nodes.get(n),i=null;return r&&(a==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:a==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Ne(t){return typeof t=="object"&&t!==null}function fl(t){let n;for(n in t)return!1;return!0}function at(t,n,e){Object.defineProperty(t,n,{enumerable:!1,configurable:!1,writable:!0,value:e})}function ft(t,n,e){let a={enumerable:!0,configurable:!0};typeof e=="function"?a.get=e:(a.value=e,a.writable=!1),Object.defineProperty(t,n,a)}function ul(t){return!(!Ne(t)||t.attributes&&!Array.isArray(t.attributes))}function Hh(){let t=Math.floor(Math.random()*256)&255;return()=>t++}function Dt(){let t=arguments,n=null,e=-1;return{[Symbol.iterator](){return this},next(){let a=null;do{if(n===null){if(e++,e>=t.length)return{done:!0};n=t[e][Symbol.iterator]()}if(a=n.next(),a.done){n=null;continue}break}while(!0);return a}}}function Cn(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var pa=class extends Error{constructor(n){super(),this.name="GraphError",this.message=n}},H=class t extends pa{constructor(n){super(n),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,t.prototype.constructor)}},B=class t extends pa{constructor(n){super(n),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,t.prototype.constructor)}},K=class t extends pa{constructor(n){super(n),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,t.prototype.constructor)}};function gl(t,n){this.key=t,this.attributes=n,this.clear()}gl.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function pl(t,n){this.key=t,this.attributes=n,this.clear()}pl.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function vl(t,n){this.key=t,this.attributes=n,this.clear()}vl.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Ln(t,n,e,a,r){this.key=n,this.attributes=r,this.undirected=t,this.source=e,this.target=a}Ln.prototype.attach=function(){let t="out",n="in";this.undirected&&(t=n="undirected");let e=this.source.key,a=this.target.key;this.source[t][a]=this,!(this.undirected&&e===a)&&(this.target[n][e]=this)};Ln.prototype.attachMulti=function(){let t="out",n="in",e=this.source.key,a=this.target.key;this.undirected&&(t=n="undirected");let r=this.source[t],i=r[a];if(typeof i>"u"){r[a]=this,this.undirected&&e===a||(this.target[n][e]=this);return}i.previous=this,this.next=i,r[a]=this,this.target[n][e]=this};Ln.prototype.detach=function(){let t=this.source.key,n=this.target.key,e="out",a="in";this.undirected&&(e=a="undirected"),delete this.source[e][n],delete this.target[a][t]};Ln.prototype.detachMulti=function(){let t=this.source.key,n=this.target.key,e="out",a="in";this.undirected&&(e=a="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][n],delete this.target[a][t]):(this.next.previous=void 0,this.source[e][n]=this.next,this.target[a][t]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var ml=0,bl=1,$h=2,yl=3;function Ct(t,n,e,a,r,i,o){let s,l,u,d;if(a=""+a,e===ml){if(s=t._nodes.get(a),!s)throw new B(`Graph.${n}: could not find the "${a}" node in the graph.`);u=r,d=i}else if(e===yl){if(r=""+r,l=t._edges.get(r),!l)throw new B(`Graph.${n}: could not find the "${r}" edge in the graph.`);let c=l.source.key,f=l.target.key;if(a===c)s=l.target;else if(a===f)s=l.source;else throw new B(`Graph.${n}: the "${a}" node is not attached to the "${r}" edge (${c}, ${f}).`);u=i,d=o}else{if(l=t._edges.get(a),!l)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`);e===bl?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function Vh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);return o.attributes[s]}}function jh(t,n,e){t.prototype[n]=function(a,r){let[i]=Ct(this,n,e,a,r);return i.attributes}}function qh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);return o.attributes.hasOwnProperty(s)}}function Xh(t,n,e){t.prototype[n]=function(a,r,i,o){let[s,l,u]=Ct(this,n,e,a,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Yh(t,n,e){t.prototype[n]=function(a,r,i,o){let[s,l,u]=Ct(this,n,e,a,r,i,o);if(typeof u!="function")throw new H(`Graph.${n}: updater should be a function.`);let d=s.attributes,c=u(d[l]);return d[l]=c,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Kh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function Zh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);if(!Ne(s))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Qh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);if(!Ne(s))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return De(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function Jh(t,n,e){t.prototype[n]=function(a,r,i){let[o,s]=Ct(this,n,e,a,r,i);if(typeof s!="function")throw new H(`Graph.${n}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var ef=[{name:t=>`get${t}Attribute`,attacher:Vh},{name:t=>`get${t}Attributes`,attacher:jh},{name:t=>`has${t}Attribute`,attacher:qh},{name:t=>`set${t}Attribute`,attacher:Xh},{name:t=>`update${t}Attribute`,attacher:Yh},{name:t=>`remove${t}Attribute`,attacher:Kh},{name:t=>`replace${t}Attributes`,attacher:Zh},{name:t=>`merge${t}Attributes`,attacher:Qh},{name:t=>`update${t}Attributes`,attacher:Jh}];function tf(t){ef.forEach(function({name:n,attacher:e}){e(t,n("Node"),ml),e(t,n("Source"),bl),e(t,n("Target"),$h),e(t,n("Opposite"),yl)})}function nf(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return i.attributes[r]}}function af(t,n,e){t.prototype[n]=function(a){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+a,o=""+arguments[1];if(r=rt(this,i,o,e),!r)throw new B(`Graph.${n}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,r=this._edges.get(a),!r)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return r.attributes}}function rf(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function of(t,n,e){t.prototype[n]=function(a,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+a,l=""+r;if(r=arguments[2],i=arguments[3],o=rt(this,s,l,e),!o)throw new B(`Graph.${n}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,o=this._edges.get(a),!o)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function sf(t,n,e){t.prototype[n]=function(a,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+a,l=""+r;if(r=arguments[2],i=arguments[3],o=rt(this,s,l,e),!o)throw new B(`Graph.${n}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,o=this._edges.get(a),!o)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(typeof i!="function")throw new H(`Graph.${n}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function lf(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function uf(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(!Ne(r))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function df(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(!Ne(r))throw new H(`Graph.${n}: provided attributes are not a plain object.`);return De(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function cf(t,n,e){t.prototype[n]=function(a,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new K(`Graph.${n}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new K(`Graph.${n}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+a,s=""+r;if(r=arguments[2],i=rt(this,o,s,e),!i)throw new B(`Graph.${n}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new K(`Graph.${n}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(a=""+a,i=this._edges.get(a),!i)throw new B(`Graph.${n}: could not find the "${a}" edge in the graph.`)}if(typeof r!="function")throw new H(`Graph.${n}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var hf=[{name:t=>`get${t}Attribute`,attacher:nf},{name:t=>`get${t}Attributes`,attacher:af},{name:t=>`has${t}Attribute`,attacher:rf},{name:t=>`set${t}Attribute`,attacher:of},{name:t=>`update${t}Attribute`,attacher:sf},{name:t=>`remove${t}Attribute`,attacher:lf},{name:t=>`replace${t}Attributes`,attacher:uf},{name:t=>`merge${t}Attributes`,attacher:df},{name:t=>`update${t}Attributes`,attacher:cf}];function ff(t){hf.forEach(function({name:n,attacher:e}){e(t,n("Edge"),"mixed"),e(t,n("DirectedEdge"),"directed"),e(t,n("UndirectedEdge"),"undirected")})}var gf=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function pf(t,n,e,a){let r=!1;for(let i in n){if(i===a)continue;let o=n[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),t&&r)return o.key}}function vf(t,n,e,a){let r,i,o,s=!1;for(let l in n)if(l!==a){r=n[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),t&&s)return r.key;r=r.next}while(r!==void 0)}}function Fi(t,n){let e=Object.keys(t),a=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=a)return{done:!0};let o=e[i++];if(o===n){r=void 0;continue}r=t[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function mf(t,n,e,a){let r=n[e];if(!r)return;let i=r.source,o=r.target;if(a(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&t)return r.key}function bf(t,n,e,a){let r=n[e];if(!r)return;let i=!1;do{if(i=a(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),t&&i)return r.key;r=r.next}while(r!==void 0)}function Ni(t,n){let e=t[n];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let a=!1;return{[Symbol.iterator](){return this},next(){return a===!0?{done:!0}:(a=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function yf(t,n){if(t.size===0)return[];if(n==="mixed"||n===t.type)return Array.from(t._edges.keys());let e=n==="undirected"?t.undirectedSize:t.directedSize,a=new Array(e),r=n==="undirected",i=t._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(a[o++]=l.key);return a}function _l(t,n,e,a){if(n.size===0)return;let r=e!=="mixed"&&e!==n.type,i=e==="undirected",o,s,l=!1,u=n._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:c,source:f,target:h}=s;if(l=a(d,c,f.key,h.key,f.attributes,h.attributes,s.undirected),t&&l)return d}}function _f(t,n){if(t.size===0)return Cn();let e=n!=="mixed"&&n!==t.type,a=n==="undirected",r=t._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==a))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function Oi(t,n,e,a,r,i){let o=n?vf:pf,s;if(e!=="undirected"&&(a!=="out"&&(s=o(t,r.in,i),t&&s)||a!=="in"&&(s=o(t,r.out,i,a?void 0:r.key),t&&s))||e!=="directed"&&(s=o(t,r.undirected,i),t&&s))return s}function Tf(t,n,e,a){let r=[];return Oi(!1,t,n,e,a,function(i){r.push(i)}),r}function xf(t,n,e){let a=Cn();return t!=="undirected"&&(n!=="out"&&typeof e.in<"u"&&(a=Dt(a,Fi(e.in))),n!=="in"&&typeof e.out<"u"&&(a=Dt(a,Fi(e.out,n?void 0:e.key)))),t!=="directed"&&typeof e.undirected<"u"&&(a=Dt(a,Fi(e.undirected))),a}function Gi(t,n,e,a,r,i,o){let s=e?bf:mf,l;if(n!=="undirected"&&(typeof r.in<"u"&&a!=="out"&&(l=s(t,r.in,i,o),t&&l)||typeof r.out<"u"&&a!=="in"&&(a||r.key!==i)&&(l=s(t,r.out,i,o),t&&l))||n!=="directed"&&typeof r.undirected<"u"&&(l=s(t,r.undirected,i,o),t&&l))return l}function Ef(t,n,e,a,r){let i=[];return Gi(!1,t,n,e,a,r,function(o){i.push(o)}),i}function Sf(t,n,e,a){let r=Cn();return t!=="undirected"&&(typeof e.in<"u"&&n!=="out"&&a in e.in&&(r=Dt(r,Ni(e.in,a))),typeof e.out<"u"&&n!=="in"&&a in e.out&&(n||e.key!==a)&&(r=Dt(r,Ni(e.out,a)))),t!=="directed"&&typeof e.undirected<"u"&&a in e.undirected&&(r=Dt(r,Ni(e.undirected,a))),r}function Rf(t,n){let{name:e,type:a,direction:r}=n;t.prototype[e]=function(i,o){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return[];if(!arguments.length)return yf(this,a);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new B(`Graph.${e}: could not find the "${i}" node in the graph.`);return Tf(this.multi,a==="mixed"?this.type:a,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new B(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new B(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return Ef(a,this.multi,r,s,o)}throw new H(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Af(t,n){let{name:e,type:a,direction:r}=n,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);t.prototype[i]=function(u,d,c){if(!(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)){if(arguments.length===1)return c=u,_l(!1,this,a,c);if(arguments.length===2){u=""+u,c=d;let f=this._nodes.get(u);if(typeof f>"u")throw new B(`Graph.${i}: could not find the "${u}" node in the graph.`);return Oi(!1,this.multi,a==="mixed"?this.type:a,r,f,c)}if(arguments.length===3){u=""+u,d=""+d;let f=this._nodes.get(u);if(!f)throw new B(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new B(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return Gi(!1,a,this.multi,r,f,d,c)}throw new H(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);t.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c;if(u.length===0){let f=0;a!=="directed"&&(f+=this.undirectedSize),a!=="undirected"&&(f+=this.directedSize),c=new Array(f);let h=0;u.push((g,m,v,p,b,y,_)=>{c[h++]=d(g,m,v,p,b,y,_)})}else c=[],u.push((f,h,g,m,v,p,b)=>{c.push(d(f,h,g,m,v,p,b))});return this[i].apply(this,u),c};let s="filter"+e[0].toUpperCase()+e.slice(1);t.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c=[];return u.push((f,h,g,m,v,p,b)=>{d(f,h,g,m,v,p,b)&&c.push(f)}),this[i].apply(this,u),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);t.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new H(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new H(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,c;u.length===2?(d=u[0],c=u[1],u=[]):u.length===3?(d=u[1],c=u[2],u=[u[0]]):u.length===4&&(d=u[2],c=u[3],u=[u[0],u[1]]);let f=c;return u.push((h,g,m,v,p,b,y)=>{f=d(f,h,g,m,v,p,b,y)}),this[i].apply(this,u),f}}function wf(t,n){let{name:e,type:a,direction:r}=n,i="find"+e[0].toUpperCase()+e.slice(1,-1);t.prototype[i]=function(l,u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return!1;if(arguments.length===1)return d=l,_l(!0,this,a,d);if(arguments.length===2){l=""+l,d=u;let c=this._nodes.get(l);if(typeof c>"u")throw new B(`Graph.${i}: could not find the "${l}" node in the graph.`);return Oi(!0,this.multi,a==="mixed"?this.type:a,r,c,d)}if(arguments.length===3){l=""+l,u=""+u;let c=this._nodes.get(l);if(!c)throw new B(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new B(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return Gi(!0,a,this.multi,r,c,u,d)}throw new H(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);t.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,f,h,g,m,v,p)=>u(c,f,h,g,m,v,p)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);t.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,f,h,g,m,v,p)=>!u(c,f,h,g,m,v,p)),!this[i].apply(this,l)}}function Df(t,n){let{name:e,type:a,direction:r}=n,i=e.slice(0,-1)+"Entries";t.prototype[i]=function(o,s){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return Cn();if(!arguments.length)return _f(this,a);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new B(`Graph.${i}: could not find the "${o}" node in the graph.`);return xf(a,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new B(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new B(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return Sf(a,r,l,s)}throw new H(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Cf(t){gf.forEach(n=>{Rf(t,n),Af(t,n),wf(t,n),Df(t,n)})}var Lf=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function pr(){this.A=null,this.B=null}pr.prototype.wrap=function(t){this.A===null?this.A=t:this.B===null&&(this.B=t)};pr.prototype.has=function(t){return this.A!==null&&t in this.A||this.B!==null&&t in this.B};function fa(t,n,e,a,r){for(let i in a){let o=a[i],s=o.source,l=o.target,u=s===e?l:s;if(n&&n.has(u.key))continue;let d=r(u.key,u.attributes);if(t&&d)return u.key}}function Mi(t,n,e,a,r){if(n!=="mixed"){if(n==="undirected")return fa(t,null,a,a.undirected,r);if(typeof e=="string")return fa(t,null,a,a[e],r)}let i=new pr,o;if(n!=="undirected"){if(e!=="out"){if(o=fa(t,null,a,a.in,r),t&&o)return o;i.wrap(a.in)}if(e!=="in"){if(o=fa(t,i,a,a.out,r),t&&o)return o;i.wrap(a.out)}}if(n!=="directed"&&(o=fa(t,i,a,a.undirected,r),t&&o))return o}function If(t,n,e){if(t!=="mixed"){if(t==="undirected")return Object.keys(e.undirected);if(typeof n=="string")return Object.keys(e[n])}let a=[];return Mi(!1,t,n,e,function(r){a.push(r)}),a}function ga(t,n,e){let a=Object.keys(e),r=a.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return t&&t.wrap(e),{done:!0};let s=e[a[i++]],l=s.source,u=s.target;if(o=l===n?u:l,t&&t.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function kf(t,n,e){if(t!=="mixed"){if(t==="undirected")return ga(null,e,e.undirected);if(typeof n=="string")return ga(null,e,e[n])}let a=Cn(),r=new pr;return t!=="undirected"&&(n!=="out"&&(a=Dt(a,ga(r,e,e.in))),n!=="in"&&(a=Dt(a,ga(r,e,e.out)))),t!=="directed"&&(a=Dt(a,ga(r,e,e.undirected))),a}function Pf(t,n){let{name:e,type:a,direction:r}=n;t.prototype[e]=function(i){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new B(`Graph.${e}: could not find the "${i}" node in the graph.`);return If(a==="mixed"?this.type:a,r,o)}}function Ff(t,n){let{name:e,type:a,direction:r}=n,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);t.prototype[i]=function(u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new B(`Graph.${i}: could not find the "${u}" node in the graph.`);Mi(!1,a==="mixed"?this.type:a,r,c,d)};let o="map"+e[0].toUpperCase()+e.slice(1);t.prototype[o]=function(u,d){let c=[];return this[i](u,(f,h)=>{c.push(d(f,h))}),c};let s="filter"+e[0].toUpperCase()+e.slice(1);t.prototype[s]=function(u,d){let c=[];return this[i](u,(f,h)=>{d(f,h)&&c.push(f)}),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);t.prototype[l]=function(u,d,c){if(arguments.length<3)throw new H(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let f=c;return this[i](u,(h,g)=>{f=d(f,h,g)}),f}}function Nf(t,n){let{name:e,type:a,direction:r}=n,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;t.prototype[o]=function(u,d){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new B(`Graph.${o}: could not find the "${u}" node in the graph.`);return Mi(!0,a==="mixed"?this.type:a,r,c,d)};let s="some"+i;t.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;t.prototype[l]=function(u,d){return!this[o](u,(f,h)=>!d(f,h))}}function Of(t,n){let{name:e,type:a,direction:r}=n,i=e.slice(0,-1)+"Entries";t.prototype[i]=function(o){if(a!=="mixed"&&this.type!=="mixed"&&a!==this.type)return Cn();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new B(`Graph.${i}: could not find the "${o}" node in the graph.`);return kf(a==="mixed"?this.type:a,r,s)}}function Gf(t){Lf.forEach(n=>{Pf(t,n),Ff(t,n),Nf(t,n),Of(t,n)})}function ur(t,n,e,a,r){let i=a._nodes.values(),o=a.type,s,l,u,d,c,f,h;for(;s=i.next(),s.done!==!0;){let g=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){c=d[u];do{if(f=c.target,g=!0,h=r(l.key,f.key,l.attributes,f.attributes,c.key,c.attributes,c.undirected),t&&h)return c;c=c.next}while(c)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(n&&l.key>u)){c=d[u];do{if(f=c.target,f.key!==u&&(f=c.source),g=!0,h=r(l.key,f.key,l.attributes,f.attributes,c.key,c.attributes,c.undirected),t&&h)return c;c=c.next}while(c)}}if(e&&!g&&(h=r(l.key,null,l.attributes,null,null,null,null),t&&h))return null}}function Mf(t,n){let e={key:t};return fl(n.attributes)||(e.attributes=De({},n.attributes)),e}function zf(t,n,e){let a={key:n,source:e.source.key,target:e.target.key};return fl(e.attributes)||(a.attributes=De({},e.attributes)),t==="mixed"&&e.undirected&&(a.undirected=!0),a}function Wf(t){if(!Ne(t))throw new H('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in t))throw new H("Graph.import: serialized node is missing its key.");if("attributes"in t&&(!Ne(t.attributes)||t.attributes===null))throw new H("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Uf(t){if(!Ne(t))throw new H('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in t))throw new H("Graph.import: serialized edge is missing its source.");if(!("target"in t))throw new H("Graph.import: serialized edge is missing its target.");if("attributes"in t&&(!Ne(t.attributes)||t.attributes===null))throw new H("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in t&&typeof t.undirected!="boolean")throw new H("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var Bf=Hh(),Hf=new Set(["directed","undirected","mixed"]),dl=new Set(["domain","_events","_eventsCount","_maxListeners"]),$f=[{name:t=>`${t}Edge`,generateKey:!0},{name:t=>`${t}DirectedEdge`,generateKey:!0,type:"directed"},{name:t=>`${t}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:t=>`${t}EdgeWithKey`},{name:t=>`${t}DirectedEdgeWithKey`,type:"directed"},{name:t=>`${t}UndirectedEdgeWithKey`,type:"undirected"}],Vf={allowSelfLoops:!0,multi:!1,type:"mixed"};function jf(t,n,e){if(e&&!Ne(e))throw new H(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(n=""+n,e=e||{},t._nodes.has(n))throw new K(`Graph.addNode: the "${n}" node already exist in the graph.`);let a=new t.NodeDataClass(n,e);return t._nodes.set(n,a),t.emit("nodeAdded",{key:n,attributes:e}),a}function cl(t,n,e){let a=new t.NodeDataClass(n,e);return t._nodes.set(n,a),t.emit("nodeAdded",{key:n,attributes:e}),a}function Tl(t,n,e,a,r,i,o,s){if(!a&&t.type==="undirected")throw new K(`Graph.${n}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(a&&t.type==="directed")throw new K(`Graph.${n}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Ne(s))throw new H(`Graph.${n}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!t.allowSelfLoops&&i===o)throw new K(`Graph.${n}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=t._nodes.get(i),u=t._nodes.get(o);if(!l)throw new B(`Graph.${n}: source node "${i}" not found.`);if(!u)throw new B(`Graph.${n}: target node "${o}" not found.`);let d={key:null,undirected:a,source:i,target:o,attributes:s};if(e)r=t._edgeKeyGenerator();else if(r=""+r,t._edges.has(r))throw new K(`Graph.${n}: the "${r}" edge already exists in the graph.`);if(!t.multi&&(a?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new K(`Graph.${n}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let c=new Ln(a,r,l,u,s);t._edges.set(r,c);let f=i===o;return a?(l.undirectedDegree++,u.undirectedDegree++,f&&(l.undirectedLoops++,t._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,f&&(l.directedLoops++,t._directedSelfLoopCount++)),t.multi?c.attachMulti():c.attach(),a?t._undirectedSize++:t._directedSize++,d.key=r,t.emit("edgeAdded",d),r}function qf(t,n,e,a,r,i,o,s,l){if(!a&&t.type==="undirected")throw new K(`Graph.${n}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(a&&t.type==="directed")throw new K(`Graph.${n}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new H(`Graph.${n}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Ne(s))throw new H(`Graph.${n}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!t.allowSelfLoops&&i===o)throw new K(`Graph.${n}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=t._nodes.get(i),c=t._nodes.get(o),f,h;if(!e&&(f=t._edges.get(r),f)){if((f.source.key!==i||f.target.key!==o)&&(!a||f.source.key!==o||f.target.key!==i))throw new K(`Graph.${n}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${f.source.key}", "${f.target.key}").`);h=f}if(!h&&!t.multi&&d&&(h=a?d.undirected[o]:d.out[o]),h){let b=[h.key,!1,!1,!1];if(l?!u:!s)return b;if(l){let y=h.attributes;h.attributes=u(y),t.emit("edgeAttributesUpdated",{type:"replace",key:h.key,attributes:h.attributes})}else De(h.attributes,s),t.emit("edgeAttributesUpdated",{type:"merge",key:h.key,attributes:h.attributes,data:s});return b}s=s||{},l&&u&&(s=u(s));let g={key:null,undirected:a,source:i,target:o,attributes:s};if(e)r=t._edgeKeyGenerator();else if(r=""+r,t._edges.has(r))throw new K(`Graph.${n}: the "${r}" edge already exists in the graph.`);let m=!1,v=!1;d||(d=cl(t,i,{}),m=!0,i===o&&(c=d,v=!0)),c||(c=cl(t,o,{}),v=!0),f=new Ln(a,r,d,c,s),t._edges.set(r,f);let p=i===o;return a?(d.undirectedDegree++,c.undirectedDegree++,p&&(d.undirectedLoops++,t._undirectedSelfLoopCount++)):(d.outDegree++,c.inDegree++,p&&(d.directedLoops++,t._directedSelfLoopCount++)),t.multi?f.attachMulti():f.attach(),a?t._undirectedSize++:t._directedSize++,g.key=r,t.emit("edgeAdded",g),[r,!0,m,v]}function Dn(t,n){t._edges.delete(n.key);let{source:e,target:a,attributes:r}=n,i=n.undirected,o=e===a;i?(e.undirectedDegree--,a.undirectedDegree--,o&&(e.undirectedLoops--,t._undirectedSelfLoopCount--)):(e.outDegree--,a.inDegree--,o&&(e.directedLoops--,t._directedSelfLoopCount--)),t.multi?n.detachMulti():n.detach(),i?t._undirectedSize--:t._directedSize--,t.emit("edgeDropped",{key:n.key,attributes:r,source:e.key,target:a.key,undirected:i})}var ie=class t extends hl.EventEmitter{constructor(n){if(super(),n=De({},Vf,n),typeof n.multi!="boolean")throw new H(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${n.multi}".`);if(!Hf.has(n.type))throw new H(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${n.type}".`);if(typeof n.allowSelfLoops!="boolean")throw new H(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${n.allowSelfLoops}".`);let e=n.type==="mixed"?gl:n.type==="directed"?pl:vl;at(this,"NodeDataClass",e);let a="geid_"+Bf()+"_",r=0,i=()=>{let o;do o=a+r++;while(this._edges.has(o));return o};at(this,"_attributes",{}),at(this,"_nodes",new Map),at(this,"_edges",new Map),at(this,"_directedSize",0),at(this,"_undirectedSize",0),at(this,"_directedSelfLoopCount",0),at(this,"_undirectedSelfLoopCount",0),at(this,"_edgeKeyGenerator",i),at(this,"_options",n),dl.forEach(o=>at(this,o,this[o])),ft(this,"order",()=>this._nodes.size),ft(this,"size",()=>this._edges.size),ft(this,"directedSize",()=>this._directedSize),ft(this,"undirectedSize",()=>this._undirectedSize),ft(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),ft(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),ft(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),ft(this,"multi",this._options.multi),ft(this,"type",this._options.type),ft(this,"allowSelfLoops",this._options.allowSelfLoops),ft(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(n){return this._nodes.has(""+n)}hasDirectedEdge(n,e){if(this.type==="undirected")return!1;if(arguments.length===1){let a=""+n,r=this._edges.get(a);return!!r&&!r.undirected}else if(arguments.length===2){n=""+n,e=""+e;let a=this._nodes.get(n);return a?a.out.hasOwnProperty(e):!1}throw new H(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(n,e){if(this.type==="directed")return!1;if(arguments.length===1){let a=""+n,r=this._edges.get(a);return!!r&&r.undirected}else if(arguments.length===2){n=""+n,e=""+e;let a=this._nodes.get(n);return a?a.undirected.hasOwnProperty(e):!1}throw new H(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(n,e){if(arguments.length===1){let a=""+n;return this._edges.has(a)}else if(arguments.length===2){n=""+n,e=""+e;let a=this._nodes.get(n);return a?typeof a.out<"u"&&a.out.hasOwnProperty(e)||typeof a.undirected<"u"&&a.undirected.hasOwnProperty(e):!1}throw new H(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(n,e){if(this.type==="undirected")return;if(n=""+n,e=""+e,this.multi)throw new K("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let a=this._nodes.get(n);if(!a)throw new B(`Graph.directedEdge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(e))throw new B(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=a.out&&a.out[e]||void 0;if(r)return r.key}undirectedEdge(n,e){if(this.type==="directed")return;if(n=""+n,e=""+e,this.multi)throw new K("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let a=this._nodes.get(n);if(!a)throw new B(`Graph.undirectedEdge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(e))throw new B(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=a.undirected&&a.undirected[e]||void 0;if(r)return r.key}edge(n,e){if(this.multi)throw new K("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.edge: could not find the "${n}" source node in the graph.`);if(!this._nodes.has(e))throw new B(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=a.out&&a.out[e]||a.undirected&&a.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areDirectedNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:e in a.in||e in a.out}areOutNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areOutNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:e in a.out}areInNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areInNeighbors: could not find the "${n}" node in the graph.`);return this.type==="undirected"?!1:e in a.in}areUndirectedNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areUndirectedNeighbors: could not find the "${n}" node in the graph.`);return this.type==="directed"?!1:e in a.undirected}areNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&(e in a.in||e in a.out)||this.type!=="directed"&&e in a.undirected}areInboundNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areInboundNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&e in a.in||this.type!=="directed"&&e in a.undirected}areOutboundNeighbors(n,e){n=""+n,e=""+e;let a=this._nodes.get(n);if(!a)throw new B(`Graph.areOutboundNeighbors: could not find the "${n}" node in the graph.`);return this.type!=="undirected"&&e in a.out||this.type!=="directed"&&e in a.undirected}inDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.inDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.outDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.directedDegree: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.undirectedDegree: could not find the "${n}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.inboundDegree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=e.undirectedDegree),this.type!=="undirected"&&(a+=e.inDegree),a}outboundDegree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.outboundDegree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=e.undirectedDegree),this.type!=="undirected"&&(a+=e.outDegree),a}degree(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.degree: could not find the "${n}" node in the graph.`);let a=0;return this.type!=="directed"&&(a+=e.undirectedDegree),this.type!=="undirected"&&(a+=e.inDegree+e.outDegree),a}inDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.inDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.outDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.directedDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(a+=e.inDegree,r+=e.directedLoops),a-r}outboundDegreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(a+=e.outDegree,r+=e.directedLoops),a-r}degreeWithoutSelfLoops(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.degreeWithoutSelfLoops: could not find the "${n}" node in the graph.`);let a=0,r=0;return this.type!=="directed"&&(a+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(a+=e.inDegree+e.outDegree,r+=e.directedLoops*2),a-r}source(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.source: could not find the "${n}" edge in the graph.`);return e.source.key}target(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.target: could not find the "${n}" edge in the graph.`);return e.target.key}extremities(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.extremities: could not find the "${n}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(n,e){n=""+n,e=""+e;let a=this._edges.get(e);if(!a)throw new B(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=a.source.key,i=a.target.key;if(n===r)return i;if(n===i)return r;throw new B(`Graph.opposite: the "${n}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(n,e){n=""+n,e=""+e;let a=this._edges.get(n);if(!a)throw new B(`Graph.hasExtremity: could not find the "${n}" edge in the graph.`);return a.source.key===e||a.target.key===e}isUndirected(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.isUndirected: could not find the "${n}" edge in the graph.`);return e.undirected}isDirected(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.isDirected: could not find the "${n}" edge in the graph.`);return!e.undirected}isSelfLoop(n){n=""+n;let e=this._edges.get(n);if(!e)throw new B(`Graph.isSelfLoop: could not find the "${n}" edge in the graph.`);return e.source===e.target}addNode(n,e){return jf(this,n,e).key}mergeNode(n,e){if(e&&!Ne(e))throw new H(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);n=""+n,e=e||{};let a=this._nodes.get(n);return a?(e&&(De(a.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:n,attributes:a.attributes,data:e})),[n,!1]):(a=new this.NodeDataClass(n,e),this._nodes.set(n,a),this.emit("nodeAdded",{key:n,attributes:e}),[n,!0])}updateNode(n,e){if(e&&typeof e!="function")throw new H(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);n=""+n;let a=this._nodes.get(n);if(a){if(e){let i=a.attributes;a.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:n,attributes:a.attributes})}return[n,!1]}let r=e?e({}):{};return a=new this.NodeDataClass(n,r),this._nodes.set(n,a),this.emit("nodeAdded",{key:n,attributes:r}),[n,!0]}dropNode(n){n=""+n;let e=this._nodes.get(n);if(!e)throw new B(`Graph.dropNode: could not find the "${n}" node in the graph.`);let a;if(this.type!=="undirected"){for(let r in e.out){a=e.out[r];do Dn(this,a),a=a.next;while(a)}for(let r in e.in){a=e.in[r];do Dn(this,a),a=a.next;while(a)}}if(this.type!=="directed")for(let r in e.undirected){a=e.undirected[r];do Dn(this,a),a=a.next;while(a)}this._nodes.delete(n),this.emit("nodeDropped",{key:n,attributes:e.attributes})}dropEdge(n){let e;if(arguments.length>1){let a=""+arguments[0],r=""+arguments[1];if(e=rt(this,a,r,this.type),!e)throw new B(`Graph.dropEdge: could not find the "${a}" -> "${r}" edge in the graph.`)}else if(n=""+n,e=this._edges.get(n),!e)throw new B(`Graph.dropEdge: could not find the "${n}" edge in the graph.`);return Dn(this,e),this}dropDirectedEdge(n,e){if(arguments.length<2)throw new K("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new K("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");n=""+n,e=""+e;let a=rt(this,n,e,"directed");if(!a)throw new B(`Graph.dropDirectedEdge: could not find a "${n}" -> "${e}" edge in the graph.`);return Dn(this,a),this}dropUndirectedEdge(n,e){if(arguments.length<2)throw new K("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new K("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let a=rt(this,n,e,"undirected");if(!a)throw new B(`Graph.dropUndirectedEdge: could not find a "${n}" -> "${e}" edge in the graph.`);return Dn(this,a),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let n=this._nodes.values(),e;for(;e=n.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(n){return this._attributes[n]}getAttributes(){return this._attributes}hasAttribute(n){return this._attributes.hasOwnProperty(n)}setAttribute(n,e){return this._attributes[n]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:n}),this}updateAttribute(n,e){if(typeof e!="function")throw new H("Graph.updateAttribute: updater should be a function.");let a=this._attributes[n];return this._attributes[n]=e(a),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:n}),this}removeAttribute(n){return delete this._attributes[n],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:n}),this}replaceAttributes(n){if(!Ne(n))throw new H("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=n,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(n){if(!Ne(n))throw new H("Graph.mergeAttributes: provided attributes are not a plain object.");return De(this._attributes,n),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:n}),this}updateAttributes(n){if(typeof n!="function")throw new H("Graph.updateAttributes: provided updater is not a function.");return this._attributes=n(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(n,e){if(typeof n!="function")throw new H("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!ul(e))throw new H("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let a=this._nodes.values(),r,i;for(;r=a.next(),r.done!==!0;)i=r.value,i.attributes=n(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(n,e){if(typeof n!="function")throw new H("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!ul(e))throw new H("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let a=this._edges.values(),r,i,o,s;for(;r=a.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=n(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(n){if(typeof n!="function")throw new H("Graph.forEachAdjacencyEntry: expecting a callback.");ur(!1,!1,!1,this,n)}forEachAdjacencyEntryWithOrphans(n){if(typeof n!="function")throw new H("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");ur(!1,!1,!0,this,n)}forEachAssymetricAdjacencyEntry(n){if(typeof n!="function")throw new H("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");ur(!1,!0,!1,this,n)}forEachAssymetricAdjacencyEntryWithOrphans(n){if(typeof n!="function")throw new H("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");ur(!1,!0,!0,this,n)}nodes(){return Array.from(this._nodes.keys())}forEachNode(n){if(typeof n!="function")throw new H("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),a,r;for(;a=e.next(),a.done!==!0;)r=a.value,n(r.key,r.attributes)}findNode(n){if(typeof n!="function")throw new H("Graph.findNode: expecting a callback.");let e=this._nodes.values(),a,r;for(;a=e.next(),a.done!==!0;)if(r=a.value,n(r.key,r.attributes))return r.key}mapNodes(n){if(typeof n!="function")throw new H("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),a,r,i=new Array(this.order),o=0;for(;a=e.next(),a.done!==!0;)r=a.value,i[o++]=n(r.key,r.attributes);return i}someNode(n){if(typeof n!="function")throw new H("Graph.someNode: expecting a callback.");let e=this._nodes.values(),a,r;for(;a=e.next(),a.done!==!0;)if(r=a.value,n(r.key,r.attributes))return!0;return!1}everyNode(n){if(typeof n!="function")throw new H("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),a,r;for(;a=e.next(),a.done!==!0;)if(r=a.value,!n(r.key,r.attributes))return!1;return!0}filterNodes(n){if(typeof n!="function")throw new H("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),a,r,i=[];for(;a=e.next(),a.done!==!0;)r=a.value,n(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(n,e){if(typeof n!="function")throw new H("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new H("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let a=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,a=n(a,o.key,o.attributes);return a}nodeEntries(){let n=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=n.next();if(e.done)return e;let a=e.value;return{value:{node:a.key,attributes:a.attributes},done:!1}}}}export(){let n=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{n[e++]=Mf(i,r)});let a=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{a[e++]=zf(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:n,edges:a}}import(n,e=!1){if(n instanceof t)return n.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),n.forEachEdge((l,u,d,c,f,h,g)=>{e?g?this.mergeUndirectedEdgeWithKey(l,d,c,u):this.mergeDirectedEdgeWithKey(l,d,c,u):g?this.addUndirectedEdgeWithKey(l,d,c,u):this.addDirectedEdgeWithKey(l,d,c,u)}),this;if(!Ne(n))throw new H("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(n.attributes){if(!Ne(n.attributes))throw new H("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(n.attributes):this.replaceAttributes(n.attributes)}let a,r,i,o,s;if(n.nodes){if(i=n.nodes,!Array.isArray(i))throw new H("Graph.import: invalid nodes. Expecting an array.");for(a=0,r=i.length;a<r;a++){o=i[a],Wf(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(n.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=n.edges,!Array.isArray(i))throw new H("Graph.import: invalid edges. Expecting an array.");for(a=0,r=i.length;a<r;a++){s=i[a],Uf(s);let{source:u,target:d,attributes:c,undirected:f=l}=s,h;"key"in s?(h=e?f?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:f?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,h.call(this,s.key,u,d,c)):(h=e?f?this.mergeUndirectedEdge:this.mergeDirectedEdge:f?this.addUndirectedEdge:this.addDirectedEdge,h.call(this,u,d,c))}}return this}nullCopy(n){let e=new t(De({},this._options,n));return e.replaceAttributes(De({},this.getAttributes())),e}emptyCopy(n){let e=this.nullCopy(n);return this._nodes.forEach((a,r)=>{let i=De({},a.attributes);a=new e.NodeDataClass(r,i),e._nodes.set(r,a)}),e}copy(n){if(n=n||{},typeof n.type=="string"&&n.type!==this.type&&n.type!=="mixed")throw new K(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${n.type}" because this would mean losing information about the current graph.`);if(typeof n.multi=="boolean"&&n.multi!==this.multi&&n.multi!==!0)throw new K("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof n.allowSelfLoops=="boolean"&&n.allowSelfLoops!==this.allowSelfLoops&&n.allowSelfLoops!==!0)throw new K("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(n),a=this._edges.values(),r,i;for(;r=a.next(),r.done!==!0;)i=r.value,Tl(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,De({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let n={};this._nodes.forEach((i,o)=>{n[o]=i.attributes});let e={},a={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,c;i.undirected&&u>d&&(c=u,u=d,d=c);let f=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof a[f]>"u"?a[f]=0:a[f]++,l+=`${a[f]}. `):l+=`[${o}]: `,l+=f,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!dl.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=n,r.edges=e,at(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(ie.prototype[Symbol.for("nodejs.util.inspect.custom")]=ie.prototype.inspect);$f.forEach(t=>{["add","merge","update"].forEach(n=>{let e=t.name(n),a=n==="add"?Tl:qf;t.generateKey?ie.prototype[e]=function(r,i,o){return a(this,e,!0,(t.type||this.type)==="undirected",null,r,i,o,n==="update")}:ie.prototype[e]=function(r,i,o,s){return a(this,e,!1,(t.type||this.type)==="undirected",r,i,o,s,n==="update")}})});tf(ie);ff(ie);Cf(ie);Gf(ie);var dr=class extends ie{constructor(n){let e=De({type:"directed"},n);if("multi"in e&&e.multi!==!1)throw new H("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new H('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},cr=class extends ie{constructor(n){let e=De({type:"undirected"},n);if("multi"in e&&e.multi!==!1)throw new H("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new H('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},hr=class extends ie{constructor(n){let e=De({multi:!0},n);if("multi"in e&&e.multi!==!0)throw new H("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},fr=class extends ie{constructor(n){let e=De({type:"directed",multi:!0},n);if("multi"in e&&e.multi!==!0)throw new H("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new H('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},gr=class extends ie{constructor(n){let e=De({type:"undirected",multi:!0},n);if("multi"in e&&e.multi!==!0)throw new H("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new H('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function In(t){t.from=function(n,e){let a=De({},n.options,e),r=new t(a);return r.import(n),r}}In(ie);In(dr);In(cr);In(hr);In(fr);In(gr);ie.Graph=ie;ie.DirectedGraph=dr;ie.UndirectedGraph=cr;ie.MultiGraph=hr;ie.MultiDirectedGraph=fr;ie.MultiUndirectedGraph=gr;ie.InvalidArgumentsGraphError=H;ie.NotFoundGraphError=B;ie.UsageGraphError=K;M();M();M();function br(t,n){(n==null||n>t.length)&&(n=t.length);for(var e=0,a=Array(n);e<n;e++)a[e]=t[e];return a}function yr(t,n){if(t){if(typeof t=="string")return br(t,n);var e={}.toString.call(t).slice(8,-1);return e==="Object"&&t.constructor&&(e=t.constructor.name),e==="Map"||e==="Set"?Array.from(t):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?br(t,n):void 0}}function Xf(t){if(Array.isArray(t))return t}function Yf(t,n){var e=t==null?null:typeof Symbol<"u"&&t[Symbol.iterator]||t["@@iterator"];if(e!=null){var a,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(t)).next,n===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(a=i.call(e)).done)&&(s.push(a.value),s.length!==n);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Kf(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ae(t,n){return Xf(t)||Yf(t,n)||yr(t,n)||Kf()}function W(t,n){var e=typeof Symbol<"u"&&t[Symbol.iterator]||t["@@iterator"];if(!e){if(Array.isArray(t)||(e=yr(t))||n&&t&&typeof t.length=="number"){e&&(t=e);var a=0,r=function(){};return{s:r,n:function(){return a>=t.length?{done:!0}:{done:!1,value:t[a++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(t)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function it(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function vr(t,n,e){return t[0]=n,t[4]=typeof e=="number"?e:n,t}function xl(t,n){var e=Math.sin(n),a=Math.cos(n);return t[0]=a,t[1]=e,t[3]=-e,t[4]=a,t}function El(t,n,e){return t[6]=n,t[7]=e,t}function zt(t,n){var e=t[0],a=t[1],r=t[2],i=t[3],o=t[4],s=t[5],l=t[6],u=t[7],d=t[8],c=n[0],f=n[1],h=n[2],g=n[3],m=n[4],v=n[5],p=n[6],b=n[7],y=n[8];return t[0]=c*e+f*i+h*l,t[1]=c*a+f*o+h*u,t[2]=c*r+f*s+h*d,t[3]=g*e+m*i+v*l,t[4]=g*a+m*o+v*u,t[5]=g*r+m*s+v*d,t[6]=p*e+b*i+y*l,t[7]=p*a+b*o+y*u,t[8]=p*r+b*s+y*d,t}function zi(t,n){var e=Math.cos(n),a=Math.sin(n);return{x:e*t.x+a*t.y,y:-a*t.x+e*t.y}}function Pn(t,n){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,a=t[0],r=t[1],i=t[3],o=t[4],s=t[6],l=t[7],u=n.x,d=n.y;return{x:u*a+d*i+s*e,y:u*r+d*o+l*e}}function Zf(t,n){var e=t.height/t.width,a=n.height/n.width;return e<1&&a>1||e>1&&a<1?1:Math.min(Math.max(a,1/a),Math.max(1/e,e))}function Wt(t,n,e,a,r){var i=t.angle,o=t.ratio,s=t.x,l=t.y,u=n.width,d=n.height,c=it(),f=Math.min(u,d)-2*a,h=Zf(n,e);return r?(zt(c,El(it(),s,l)),zt(c,vr(it(),o)),zt(c,xl(it(),i)),zt(c,vr(it(),u/f/2/h,d/f/2/h))):(zt(c,vr(it(),2*(f/u)*h,2*(f/d)*h)),zt(c,xl(it(),-i)),zt(c,vr(it(),1/o)),zt(c,El(it(),-s,-l))),c}function Sl(t,n,e){var a=Pn(t,{x:Math.cos(n.angle),y:Math.sin(n.angle)},0),r=a.x,i=a.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function Wi(t,n,e,a,r){var i=Math.floor(n/r*a),o=Math.floor(t.drawingBufferHeight/r-e/r*a);return[i,o]}var ma={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},Rl=new Int8Array(4),mr=new Int32Array(Rl.buffer,0,1),Al=new Float32Array(Rl.buffer,0,1),Qf=/^\s*rgba?\s*\(/,Jf=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function _r(t){var n=0,e=0,a=0,r=1,i=t.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in ma)return _r(ma[i]);if(t[0]==="#")t.length===4?(n=parseInt(t.charAt(1)+t.charAt(1),16),e=parseInt(t.charAt(2)+t.charAt(2),16),a=parseInt(t.charAt(3)+t.charAt(3),16)):(n=parseInt(t.charAt(1)+t.charAt(2),16),e=parseInt(t.charAt(3)+t.charAt(4),16),a=parseInt(t.charAt(5)+t.charAt(6),16)),t.length===9&&(r=parseInt(t.charAt(7)+t.charAt(8),16)/255);else if(Qf.test(t)){var o=t.match(Jf);o&&(n=+o[1],e=+o[2],a=+o[3],o[4]&&(r=+o[4]))}return{r:n,g:e,b:a,a:r}}function wl(t){var n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=_r(t),a=e.r,r=e.g,i=e.b,o=e.a;return n?[a/255*o,r/255*o,i/255*o,o]:[a/255,r/255,i/255,o]}var kn={};for(va in ma)kn[va]=ot(ma[va]),kn[ma[va]]=kn[va];var va;function eg(t,n,e,a,r){return mr[0]=a<<24|e<<16|n<<8|t,r&&(mr[0]=mr[0]&4278190079),Al[0]}function ot(t){if(t=t.toLowerCase(),typeof kn[t]<"u")return kn[t];var n=_r(t),e=n.r,a=n.g,r=n.b,i=n.a;i=i*255|0;var o=eg(e,a,r,i,!0);return kn[t]=o,o}function Ut(t,n){Al[0]=ot(t);var e=mr[0];n&&(e=e|16777216);var a=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[a,r,i,o]}function Fn(t){var n=t>>>8&255,e=t>>>16&255,a=t>>>24&255,r=t&255;return(r<<24|a<<16|e<<8|n)>>>0}function Ui(t,n,e,a){return(e<<24|n<<16|t<<8|a)>>>0}function Dl(t,n,e,a,r,i){var o=Wi(t,e,a,r,i),s=ae(o,2),l=s[0],u=s[1],d=new Uint8Array(4);t.bindFramebuffer(t.FRAMEBUFFER,n),t.readPixels(l,u,1,1,t.RGBA,t.UNSIGNED_BYTE,d);var c=ae(d,4),f=c[0],h=c[1],g=c[2],m=c[3];return[f,h,g,m]}function Cl(t){var n=_r(t),e=n.r,a=n.g,r=n.b,i=n.a,o=(e/255).toFixed(6),s=(a/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function tg(t,n){if(typeof t!="object"||!t)return t;var e=t[Symbol.toPrimitive];if(e!==void 0){var a=e.call(t,n||"default");if(typeof a!="object")return a;throw new TypeError("@@toPrimitive must return a primitive value.")}return(n==="string"?String:Number)(t)}function kl(t){var n=tg(t,"string");return typeof n=="symbol"?n:n+""}function w(t,n,e){return(n=kl(n))in t?Object.defineProperty(t,n,{value:e,enumerable:!0,configurable:!0,writable:!0}):t[n]=e,t}function Ll(t,n){var e=Object.keys(t);if(Object.getOwnPropertySymbols){var a=Object.getOwnPropertySymbols(t);n&&(a=a.filter(function(r){return Object.getOwnPropertyDescriptor(t,r).enumerable})),e.push.apply(e,a)}return e}function U(t){for(var n=1;n<arguments.length;n++){var e=arguments[n]!=null?arguments[n]:{};n%2?Ll(Object(e),!0).forEach(function(a){w(t,a,e[a])}):Object.getOwnPropertyDescriptors?Object.defineProperties(t,Object.getOwnPropertyDescriptors(e)):Ll(Object(e)).forEach(function(a){Object.defineProperty(t,a,Object.getOwnPropertyDescriptor(e,a))})}return t}function ee(t,n){if(!(t instanceof n))throw new TypeError("Cannot call a class as a function")}function Il(t,n){for(var e=0;e<n.length;e++){var a=n[e];a.enumerable=a.enumerable||!1,a.configurable=!0,"value"in a&&(a.writable=!0),Object.defineProperty(t,kl(a.key),a)}}function te(t,n,e){return n&&Il(t.prototype,n),e&&Il(t,e),Object.defineProperty(t,"prototype",{writable:!1}),t}function on(t){return on=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(n){return n.__proto__||Object.getPrototypeOf(n)},on(t)}function Pl(){try{var t=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Pl=function(){return!!t})()}function ng(t){if(t===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return t}function ag(t,n){if(n&&(typeof n=="object"||typeof n=="function"))return n;if(n!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return ng(t)}function ge(t,n,e){return n=on(n),ag(t,Pl()?Reflect.construct(n,e||[],on(t).constructor):n.apply(t,e))}function Bi(t,n){return Bi=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,a){return e.__proto__=a,e},Bi(t,n)}function pe(t,n){if(typeof n!="function"&&n!==null)throw new TypeError("Super expression must either be null or a function");t.prototype=Object.create(n&&n.prototype,{constructor:{value:t,writable:!0,configurable:!0}}),Object.defineProperty(t,"prototype",{writable:!1}),n&&Bi(t,n)}function rg(t){if(Array.isArray(t))return br(t)}function ig(t){if(typeof Symbol<"u"&&t[Symbol.iterator]!=null||t["@@iterator"]!=null)return Array.from(t)}function og(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function X(t){return rg(t)||ig(t)||yr(t)||og()}function ne(t){"@babel/helpers - typeof";return ne=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(n){return typeof n}:function(n){return n&&typeof Symbol=="function"&&n.constructor===Symbol&&n!==Symbol.prototype?"symbol":typeof n},ne(t)}function gt(t){return ne(t)==="object"&&t!==null&&"attribute"in t}function ba(){var t=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:t,uniforms:[]}}function Hi(t){var n,e=WebGL2RenderingContext,a=e.UNSIGNED_BYTE,r=(n=t?.color)!==null&&n!==void 0?n:{attribute:"color"};if(!gt(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(Cl(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:a,normalized:!0,source:s}],glsl:l}}function ya(t,n){if(typeof t=="string"){var e=wl(t).map(function(u){return u.toFixed(6)}),a=ae(e,4),r=a[0],i=a[1],o=a[2],s=a[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in t&&t.node)return{glsl:t.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=t;return{glsl:"v_".concat(n),attributes:[{name:"a_".concat(n),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function bt(t){var n=t?.color;if(n===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var a=ya(n,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(a.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:a.attributes,needsNodeColors:a.needsNodeColors}}function _a(){var t=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:t,uniforms:[],attributes:[]}}function $i(t){var n=t??{},e=n.segments,a=e===void 0?32:e,r=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic B\xE9zier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the B\xE9zier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:a,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}M();var zl=At(wn());M();function Fl(t){return ne(t)==="object"&&"glsl"in t&&!("attributes"in t)}function Nl(t){return ne(t)==="object"&&"glsl"in t&&!("attributes"in t)}var Ta={shapes:[ba()],variables:{},layers:[Hi()],label:{},backdrop:{},labelAttachments:{}},Nn={paths:[_a(),$i()],extremities:[],variables:{},layers:[bt()],defaultHead:"none",defaultTail:"none",label:{}},Tr=["nodes","topNodes"],xr=["edges","topEdges"],Er=[].concat(xr,Tr),Ol={nodes:Ta,edges:Nn,depthLayers:X(Er)};M();var sg=function(n){return n},lg=function(n){return n*n},ug=function(n){return n*(2-n)},dg=function(n){return(n*=2)<1?.5*n*n:-.5*(--n*(n-2)-1)},cg=function(n){return n*n*n},hg=function(n){return--n*n*n+1},fg=function(n){return(n*=2)<1?.5*n*n*n:.5*((n-=2)*n*n+2)},gg=function(n){return n===0?0:Math.pow(2,10*(n-1))},pg=function(n){return n===1?1:1-Math.pow(2,-10*n)},vg=function(n){return n===0?0:n===1?1:n<.5?Math.pow(2,10*(2*n-1))/2:(2-Math.pow(2,-10*(2*n-1)))/2},Vi={linear:sg,quadraticIn:lg,quadraticOut:ug,quadraticInOut:dg,cubicIn:cg,cubicOut:hg,cubicInOut:fg,exponentialIn:gg,exponentialOut:pg,exponentialInOut:vg};function Sr(t){return t?typeof t=="function"?t:Vi[t]:Vi.linear}function qi(t){return ne(t)==="object"&&t!==null&&"attribute"in t}function Wl(t){return typeof t=="function"}function Ul(t){return ne(t)==="object"&&t!==null&&"when"in t&&typeof t.when=="function"&&"then"in t}function Bl(t){return ne(t)==="object"&&t!==null&&"whenState"in t&&"then"in t}function Hl(t){return ne(t)==="object"&&t!==null&&"whenData"in t&&"then"in t}var mg={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},bg={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},yg={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function $l(t){return U(U({},mg),t)}function Vl(t){return U(U({},bg),t)}function Xi(t){return U(U({},yg),t)}var _g={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Tg={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Ar={nodes:U(U({},_g),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:U(U({},Tg),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function xg(t){return"min"in t||"max"in t||"minValue"in t||"maxValue"in t||"easing"in t}function Eg(t){return"dict"in t}function wr(t,n){return typeof t=="string"?n[t]===!0:Array.isArray(t)?t.every(function(e){return n[e]===!0}):ne(t)==="object"&&t!==null?Object.entries(t).every(function(e){var a=ae(e,2),r=a[0],i=a[1];return n[r]===i}):!1}function Sg(t,n){var e=n[t.attribute];return e===void 0?t.defaultValue:e}function Rg(t,n,e){var a,r,i,o,s=n[t.attribute];if(s===void 0)return t.defaultValue;var l=Number(s);if(isNaN(l))return t.defaultValue;if(t.min===void 0&&t.max===void 0)return l;var u=(a=t.minValue)!==null&&a!==void 0?a:l,d=(r=t.maxValue)!==null&&r!==void 0?r:l;if(d===u){var c;return(c=t.min)!==null&&c!==void 0?c:l}var f=(l-u)/(d-u);f=Math.max(0,Math.min(1,f));var h=Sr(t.easing);f=h(f);var g=(i=t.min)!==null&&i!==void 0?i:0,m=(o=t.max)!==null&&o!==void 0?o:1;return g+f*(m-g)}function Ag(t,n){var e=n[t.attribute];if(e===void 0)return t.defaultValue;var a=String(e);return a in t.dict?t.dict[a]:t.defaultValue}function wg(t,n,e){return Eg(t)?Ag(t,n):xg(t)?Rg(t,n):Sg(t,n)}function jl(t,n){return typeof t=="string"?!!n[t]:Array.isArray(t)?t.every(function(e){return!!n[e]}):ne(t)==="object"&&t!==null?Object.entries(t).every(function(e){var a=ae(e,2),r=a[0],i=a[1];return n[r]===i}):!1}function Rr(t,n,e,a,r,i){if(t==null)return i;if(ne(t)!=="object"&&typeof t!="function")return t;if(Ul(t)){var o=t.when(n,e,a,r)?t.then:t.else;return o===void 0?i:Rr(o,n,e,a,r,i)}if(Bl(t)){var s=wr(t.whenState,e)?t.then:t.else;return s===void 0?i:Rr(s,n,e,a,r,i)}if(Hl(t)){var l=jl(t.whenData,n)?t.then:t.else;return l===void 0?i:Rr(l,n,e,a,r,i)}if(Wl(t)){var u=t(n,e,a,r);return u??i}if(qi(t)){var d=wg(t,n);return d??i}return t}function pt(t){if(t==null)return"static";if(Ul(t))return"graph-state";if(Bl(t)){var n=pt(t.then),e=t.else!==void 0?pt(t.else):"static";return st("item-state",st(n,e))}if(Hl(t)){var a=pt(t.then),r=t.else!==void 0?pt(t.else):"static";return st(a,r)}return Wl(t)?"graph-state":(qi(t),"static")}function st(t,n){return t==="graph-state"||n==="graph-state"?"graph-state":t==="item-state"||n==="item-state"?"item-state":"static"}function Yi(t){if(!t)return{dependency:"static",xAttribute:null,yAttribute:null};var n=Array.isArray(t)?t:[t],e="static",a=null,r=null,i=W(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var c=d[u],f=0,h=Object.values(c);f<h.length;f++){var g=h[f];e=st(e,pt(g))}else if("matchState"in s&&"cases"in s){e=st(e,"item-state");for(var m=s.cases,v=0,p=Object.values(m);v<p.length;v++)for(var b=p[v],y=0,_=Object.values(b);y<_.length;y++){var T=_[y];e=st(e,pt(T))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=st(e,"item-state");var x=s.then;if(x&&ne(x)==="object")for(var R=0,A=Object.values(x);R<A.length;R++){var E=A[R];e=st(e,pt(E))}var C=s.else;if(C&&ne(C)==="object")for(var k=0,D=Object.values(C);k<D.length;k++){var I=D[k];e=st(e,pt(I))}}else if("whenData"in s){var L=s.then;if(L&&ne(L)==="object")for(var P=0,G=Object.values(L);P<G.length;P++){var O=G[P];e=st(e,pt(O))}var F=s.else;if(F&&ne(F)==="object")for(var N=0,z=Object.values(F);N<z.length;N++){var V=z[N];e=st(e,pt(V))}}else for(var $=0,Q=Object.entries(s);$<Q.length;$++){var Y=ae(Q[$],2),Z=Y[0],dt=Y[1];if(!Zi.has(Z)&&(e=st(e,pt(dt)),(Z==="x"||Z==="y")&&qi(dt))){var $e=dt.attribute;Z==="x"&&!a&&(a=$e),Z==="y"&&!r&&(r=$e)}}}}catch(Rt){i.e(Rt)}finally{i.f()}return{dependency:e,xAttribute:a,yAttribute:r}}var Lt={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},Ki={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Zi=new Set(["when","whenState","whenData","then","else"]),Gl=Object.keys(Lt),Dg=Object.values(Lt),Ml=Object.keys(Ki),Cg=Object.values(Ki);function On(t,n,e,a,r,i,o){for(var s in n){var l;if(!Zi.has(s)){var u=(l=t[s])!==null&&l!==void 0?l:o[s];t[s]=Rr(n[s],e,a,r,i,u)}}"depth"in n&&!("labelDepth"in n)&&(t.labelDepth=t.depth)}function ql(t,n,e,a,r,i,o){var s=W(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,c=String((d=e[u.matchData])!==null&&d!==void 0?d:""),f=u.cases;c in f&&On(t,f[c],e,a,r,i,o)}else if("matchState"in u&&"cases"in u){var h,g=String((h=a[u.matchState])!==null&&h!==void 0?h:""),m=u.cases;g in m&&On(t,m[g],e,a,r,i,o)}else if("when"in u&&"then"in u){var v=u.when;if(!v(e,a,r,i))continue;On(t,u.then,e,a,r,i,o)}else if("whenState"in u&&"then"in u){if(!wr(u.whenState,a))continue;On(t,u.then,e,a,r,i,o)}else if("whenData"in u&&"then"in u){if(!jl(u.whenData,e))continue;On(t,u.then,e,a,r,i,o)}else On(t,u,e,a,r,i,o)}}catch(p){s.e(p)}finally{s.f()}}function Qi(t,n,e,a,r,i){for(var o=i||{},s=o,l=0,u=Gl.length;l<u;l++)s[Gl[l]]=Dg[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!t){var d,c,f,h,g;return s.x=(d=n.x)!==null&&d!==void 0?d:0,s.y=(c=n.y)!==null&&c!==void 0?c:0,o.size=(f=n.size)!==null&&f!==void 0?f:10,o.color=(h=n.color)!==null&&h!==void 0?h:"#666",o.label=(g=n.label)!==null&&g!==void 0?g:"",o}var m=Array.isArray(t)?t:[t];return ql(s,m,n,e,a,r,Lt),o}function Ji(t,n,e,a,r,i){for(var o=i||{},s=o,l=0,u=Ml.length;l<u;l++)s[Ml[l]]=Cg[l];if(!t){var d,c,f;return o.size=(d=n.size)!==null&&d!==void 0?d:1,o.color=(c=n.color)!==null&&c!==void 0?c:"#ccc",o.label=(f=n.label)!==null&&f!==void 0?f:"",o}var h=Array.isArray(t)?t:[t];return ql(s,h,n,e,a,r,Ki),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Lg(t,n,e){var a,r;if(t==null)return e;if(typeof t=="function")return(a=t(n))!==null&&a!==void 0?a:e;if(ne(t)==="object"&&"when"in t){var i,o=t,s=o.when(n),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(n))!==null&&i!==void 0?i:e:l??e}if(ne(t)==="object"&&"whenState"in t){var u,d=t,c=wr(d.whenState,n),f=c?d.then:d.else;return f===void 0?e:typeof f=="function"?(u=f(n))!==null&&u!==void 0?u:e:f??e}return(r=t)!==null&&r!==void 0?r:e}function eo(t,n){var e={};if(!t)return e;var a=Array.isArray(t)?t:[t],r=W(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(n),l=s?o.then:o.else;l&&ne(l)==="object"&&ji(e,l,n)}else if("whenState"in o&&"then"in o){var u=wr(o.whenState,n),d=u?o.then:o.else;d&&ne(d)==="object"&&ji(e,d,n)}else ji(e,o,n)}}catch(c){r.e(c)}finally{r.f()}return e}function ji(t,n,e){for(var a=0,r=Object.entries(n);a<r.length;a++){var i=ae(r[a],2),o=i[0],s=i[1];Zi.has(o)||(t[o]=Lg(s,e))}}var Dr=(function(t){function n(){var e;return ee(this,n),e=ge(this,n),e.rawEmitter=e,e}return pe(n,t),te(n)})(zl.EventEmitter);var Xl=Ol;M();function to(t,n){var e=n.size;if(e!==0){var a=t.length;t.length+=e;var r=0;n.forEach(function(i){t[a+r]=i,r++})}}function Yl(t){t=t||{};for(var n=0,e=arguments.length<=1?0:arguments.length-1;n<e;n++){var a=n+1<1||arguments.length<=n+1?void 0:arguments[n+1];a&&Object.assign(t,a)}return t}function Gn(t,n){for(var e in n)if(Object.prototype.hasOwnProperty.call(n,e)&&n[e]!==t[e])return!0;return!1}function Kl(t,n){var e=t,a=n;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==a[r])return!1;for(var i in a)if(Object.prototype.hasOwnProperty.call(a,i)&&a[i]!==e[i])return!1;return!0}function sn(t,n,e){e?t.add(n):t.delete(n)}M();var Ql=At(Mn());var Jl={easing:"quadraticInOut",duration:150};function Bt(t){return t.labelVisibility==="visible"&&t.visibility!=="hidden"}function no(t){return t.backdropVisibility==="visible"&&t.visibility!=="hidden"}function Cr(t){return[t.rotationAlignment==="graph"?1:0,t.labelRotationAlignment==="graph"?1:0]}function ao(t,n,e){var a=t[n];if(a)for(var r=0;r<a.length;r++){var i=a[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)a.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,a.splice(r+1,0,{offset:o,count:s})}return}}}function ro(t,n,e){if(!t[n]){t[n]=[{offset:e,count:1}];return}for(var a=t[n],r=a.length,i=0;i<a.length;i++)if(e<a[i].offset){r=i;break}var o=r>0?a[r-1]:null,s=r<a.length?a[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,a.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):a.splice(r,0,{offset:e,count:1})}function eu(t){if(!(0,Ql.default)(t))throw new Error("Sigma: invalid graph instance.")}function Lr(t){var n=ae(t.x,2),e=n[0],a=n[1],r=ae(t.y,2),i=r[0],o=r[1],s=Math.max(a-e,o-i),l=(a+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(f){return{x:.5+(f.x-l)/s,y:.5+(f.y-u)/s}};return d.applyTo=function(c){c.x=.5+(c.x-l)/s,c.y=.5+(c.y-u)/s},d.inverse=function(c){return{x:l+s*(c.x-.5),y:u+s*(c.y-.5)}},d.ratio=s,d}M();var Ir={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(n){return[n]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function kr(t){if(typeof t.labelDensity!="number"||t.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var n=t.minCameraRatio,e=t.maxCameraRatio;if(typeof n=="number"&&typeof e=="number"&&e<n)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function tu(t){return Yl({},Ir,t)}M();M();var Ig=new Set(["italic","oblique"]),kg=new Set(["bold","bolder","lighter"]);function Pr(t){for(var n="normal",e="normal",a=t.trim(),r=a.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Ig.has(s))e=s,i=o+1;else if(kg.has(s)||/^\d{3}$/.test(s))n=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||a,weight:n,style:e}}function zn(t,n,e){var a=document.createElement(t);if(n)for(var r in n)a.style[r]=n[r];if(e)for(var i in e)a.setAttribute(i,e[i]);return a}function xa(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var cu=At(wn());function Pg(t){var n=t.type===WebGL2RenderingContext.FLOAT&&!t.normalized,e=t.type===WebGL2RenderingContext.UNSIGNED_BYTE&&t.size===4&&t.normalized;if(!n&&!e)throw new Error('Attribute "'.concat(t.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return t.normalized?1:t.size}function io(t){var n=0;return t.forEach(function(e){return n+=Pg(e)}),n}function hu(t,n,e){var a=t==="VERTEX"?n.VERTEX_SHADER:n.FRAGMENT_SHADER,r=n.createShader(a);if(r===null)throw new Error("loadShader: error while creating the shader");n.shaderSource(r,e),n.compileShader(r);var i=n.getShaderParameter(r,n.COMPILE_STATUS);if(!i){var o=n.getShaderInfoLog(r);throw n.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function so(t,n){return hu("VERTEX",t,n)}function lo(t,n){return hu("FRAGMENT",t,n)}function uo(t,n){var e=t.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var a,r;for(a=0,r=n.length;a<r;a++)t.attachShader(e,n[a]);t.linkProgram(e);var i=t.getProgramParameter(e,t.LINK_STATUS);if(!i){var o=t.getProgramInfoLog(e);throw t.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function nu(t){var n=t.gl,e=t.buffer,a=t.program,r=t.vertexShader,i=t.fragmentShader;n.deleteShader(r),n.deleteShader(i),n.deleteProgram(a),n.deleteBuffer(e)}function me(t){return t%1===0?t.toFixed(1):t.toString()}var zr=new Map,fu=new Map,Fg=0;function gu(t,n){var e,a=(e=t.variables)===null||e===void 0||(e=e[n.source||n.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof a=="number"?a:typeof n.defaultValue=="number"?n.defaultValue:0;return me(r)}function Wr(t,n,e){var a,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[n,e].concat(X(t.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return me((s=o.value)!==null&&s!==void 0?s:0)})),X(((a=t.attributes)!==null&&a!==void 0?a:[]).map(r)));return"sdf_".concat(t.name,"(").concat(i.join(", "),")")}function Ng(t){var n,e=t.name,a=t.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((n=t.attributes)!==null&&n!==void 0?n:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(gu(t,o))}),i=[].concat(X(a),X(r));return i.length>0&&(e+="#"+i.join("#")),e}function Og(t){var n=Ng(t);if(!zr.has(n)){var e={},a=W(t.uniforms),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){a.e(o)}finally{a.f()}zr.set(n,{shape:t,uniformValues:e,slug:n}),fu.set(n,Fg++)}return n}function wa(t){var n;return(n=fu.get(t))!==null&&n!==void 0?n:-1}function pu(t){var n=[],e=new Set,a=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=W(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!a.has(s.name)){a.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),n.push(l)}}}catch(u){i.e(u)}finally{i.f()}return n.join(`
`)}function Gg(){return pu(Array.from(zr.values()).map(function(t){return t.shape}))}function Mg(t){var n=Array.from(zr.entries());if(n.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=n.map(function(a,r){var i=ae(a,2),o=i[0],s=i[1].shape,l=Wr(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return t!=null&&t.has(d)?"g_".concat(d):gu(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function co(t){return pu(t)}function Da(t){return X(new Map(t.flatMap(function(n){return n.uniforms}).map(function(n){return[n.name,n]})).values())}function zg(t,n){if(t.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(c){return Wr(c,"uv","size")},a=function(c){var f,h;return(f=c.inradiusFactorGLSL)!==null&&f!==void 0?f:me((h=c.inradiusFactor)!==null&&h!==void 0?h:1)};if(t.length===1){var r=t[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(e(r),`;
  context.inradiusFactor = `).concat(a(r),`;
}
`)}var i=t.map(function(d,c){return"    case ".concat(c,": // ").concat(d.name,`
      context.sdf = `).concat(e(d),`;
      context.inradiusFactor = `).concat(a(d),`;
      break;`)}).join(`
`),o=t[0],s="",l="shapeId";if(n&&n.length>1){var u=n.map(function(d,c){return"    case ".concat(d,": return ").concat(c,"; // ").concat(t[c].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(e(o),`;
      context.inradiusFactor = `).concat(a(o),`;
  }
}
`)}var Un={right:0,left:1,above:2,below:3,over:4},Bn=5,ho=3,vu=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,fo=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,mu=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Wg=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,Ug=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Bg=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Hg=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,bu=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,go=2,It=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(go,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),un=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(go,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),$g=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(go,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Hn=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Vg(t,n){var e=function(o){return Wr(o,"uv","size")};if(t.length===1)return{code:au(e(t[0])),multiShape:!1};var a=t.map(function(i,o){return"    case ".concat(n?n[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(a,`
    default: return `).concat(e(t[0]),`;
  }
}
int g_shapeId;
`).concat(au("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function au(t){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(t,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function jg(t,n){for(;!{}.hasOwnProperty.call(t,n)&&(t=on(t))!==null;);return t}function oo(){return oo=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(t,n,e){var a=jg(t,n);if(a){var r=Object.getOwnPropertyDescriptor(a,n);return r.get?r.get.call(arguments.length<3?t:e):r.value}},oo.apply(null,arguments)}function Ce(t,n,e,a){var r=oo(on(1&a?t.prototype:t),n,e);return 2&a&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var qg=1024,Xg=1.5,Yg=4096,yu=-1,Ur=(function(){function t(n,e){var a=arguments.length>2&&arguments[2]!==void 0?arguments[2]:qg;ee(this,t),w(this,"texture",null),w(this,"dirty",!1),w(this,"dirtyRangeStart",1/0),w(this,"dirtyRangeEnd",-1),w(this,"indexMap",new Map),w(this,"freeIndices",[]),w(this,"nextIndex",0),this.gl=n,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(a);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return te(t,[{key:"computeTextureDimensions",value:function(e){var a=e*this.TEXELS_PER_ITEM,r=Math.min(a,Yg),i=Math.ceil(a/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var a=this.roundUpToPowerOfTwo(Math.ceil(e*Xg)),r=this.gl,i=this.computeTextureDimensions(a),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=a,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var a=this.indexMap.get(e);if(a!==void 0)return a;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var a=this.indexMap.get(e);if(a!==void 0){this.indexMap.delete(e),this.freeIndices.push(a);for(var r=a*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(a)}}},{key:"getIndex",value:function(e){var a;return(a=this.indexMap.get(e))!==null&&a!==void 0?a:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,a=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/a),s=Math.floor((i-1)/a),l=o;l<=s;l++){var u=l*a,d=Math.min(u+a,this.capacity*this.TEXELS_PER_ITEM),c=Math.max(r,u),f=Math.min(i,d);if(c<f){var h=c-u,g=f-c,m=this.data.subarray(c*4,f*4);e.texSubImage2D(e.TEXTURE_2D,0,h,l,g,1,e.RGBA,e.FLOAT,m)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var a=this.gl;a.activeTexture(a.TEXTURE0+e),a.bindTexture(a.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function lt(t){var n={},e={},a=0,r=W(t),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=W(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in n||(n[d]=a,e[d]=u,a+=u.size)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return{floatsPerItem:a,texelsPerItem:Math.max(1,Math.ceil(a/4)),offsets:n,specs:e}}var Br=(function(t){function n(e,a,r){var i;return ee(this,n),i=ge(this,n,[e,a.texelsPerItem,r]),i.floatsPerItem=a.floatsPerItem,i}return pe(n,t),te(n,[{key:"updateAllAttributes",value:function(a,r){var i=this.indexMap.get(a);i===void 0&&(i=this.allocate(a));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(a,r){a>=this.capacity&&this.resize(a+1);for(var i=a*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(a)}}])})(Ur);function Hr(t,n,e){for(var a=[],r=new Set,i=0;i<t.length;i++){var o=t[i],s=W(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var c=n.offsets[d];if(c!==void 0){var f=e?.get(i);a.push({sourceKey:u.source||d,packedOffset:c,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(f!=null&&f.getAttributeData)})}}}}catch(h){s.e(h)}finally{s.f()}}return a}function $r(t,n,e,a,r,i){e.fill(0);for(var o=0,s=t.length;o<s;o++){var l=t[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var c=r.get(l.sourceIndex-i);d=c.getAttributeData(n,l.sourceKey),d===null&&(d=n[l.sourceKey])}else d=n[l.sourceKey];if(l.isColor){var f=typeof d=="string"?d:l.defaultColor||a,h=Ut(f),g=ae(h,4),m=g[0],v=g[1],p=g[2],b=g[3];e[u]=m/255,e[u+1]=v/255,e[u+2]=p/255,e[u+3]=b/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var y=Array.isArray(d)?d:null;if(y)for(var _=0;_<l.size;_++){var T;e[u+_]=(T=y[_])!==null&&T!==void 0?T:0}}}}var Fr=["r","g","b","a"];function Wn(t,n){var e=t.offsets,a=t.specs,r=t.texelsPerItem,i=t.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=n.varPrefix,l=n.baseTexelExpr,u=n.textureWidthUniform,d=n.textureSamplerUniform,c=n.outputPrefix,f=c===void 0?"v_":c,h=[];h.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),h.push("");for(var g=0;g<r;g++)h.push("  ivec2 ".concat(s,"Coord").concat(g," = ivec2((").concat(s,"BaseTexel + ").concat(g,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(g,") / ").concat(u,");")),h.push("  vec4 ".concat(s,"Texel").concat(g," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(g,", 0);"));h.push("");for(var m=[],v=function(){var _=b[p],T=a[_],x=e[_],R=Math.floor(x/4),A=x%4,E="".concat(s,"Texel").concat(R),C="".concat(s,"Texel").concat(R+1),k="".concat(s,"Fetched_").concat(_);if(T.size===1)h.push("  float ".concat(k," = ").concat(E,".").concat(Fr[A],";"));else if(T.size===4&&A===0)h.push("  vec4 ".concat(k," = ").concat(E,";"));else{var D=A+T.size;if(D<=4){var I="vec".concat(T.size),L=Fr.slice(A,D).join("");h.push("  ".concat(I," ").concat(k," = ").concat(E,".").concat(L,";"))}else{var P=T.size===4?"vec4":"vec".concat(T.size),G=Fr.slice(A).map(function(N){return"".concat(E,".").concat(N)}),O=Fr.slice(0,D-4).map(function(N){return"".concat(C,".").concat(N)}),F=[].concat(X(G),X(O)).join(", ");h.push("  ".concat(P," ").concat(k," = ").concat(P,"(").concat(F,");"))}}m.push("  ".concat(f).concat(_," = ").concat(k,";"))},p=0,b=o;p<b.length;p++)v();return{fetchCode:h.join(`
`),varyingAssignments:m.join(`
`)}}function po(t,n,e){if(!(!n||e.type==="sampler2D"))switch(e.type){case"float":t.uniform1f(n,e.value);break;case"int":case"bool":t.uniform1i(n,e.value);break;case"vec2":t.uniform2fv(n,e.value);break;case"vec3":t.uniform3fv(n,e.value);break;case"vec4":t.uniform4fv(n,e.value);break;case"mat3":t.uniformMatrix3fv(n,!1,e.value);break;case"mat4":t.uniformMatrix4fv(n,!1,e.value);break}}var Kg=w(w(w(w(w(w(w(w({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Nr(t){var n=t.match(/^(#version[^\n]*\n)/);return n?n[1]+`#define PICKING_MODE
`+t.slice(n[1].length):`#define PICKING_MODE
`+t}var dn=(function(){function t(n,e,a){ee(this,t),w(this,"floats",new Float32Array),w(this,"ints",new Uint32Array),w(this,"constantArray",new Float32Array),w(this,"capacity",0),w(this,"verticesCount",0),w(this,"bufferGeneration",0),w(this,"uploadedGeneration",new Map),w(this,"constantBufferGeneration",0),w(this,"uploadedConstantGeneration",new Map),w(this,"renderOffset",0),w(this,"renderCount",-1),w(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),w(this,"shadersLogged",!1),w(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=io(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=a,this.normalProgram=this.getProgramInfo("normal",n,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",n,Nr(r.VERTEX_SHADER_SOURCE),Nr(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=io(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return te(t,[{key:"kill",value:function(){nu(this.normalProgram),this.pickProgram&&nu(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,a,r,i,o){var s=a.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=so(a,r),u=lo(a,i),d=uo(a,[l,u]),c={};this.UNIFORMS.forEach(function(g){var m=a.getUniformLocation(d,g);m&&(c[g]=m)});var f={};this.ATTRIBUTES.forEach(function(g){f[g.name]=a.getAttribLocation(d,g.name)});var h;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(g){f[g.name]=a.getAttribLocation(d,g.name)}),h=a.createBuffer(),h===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:a,frameBuffer:o,buffer:s,constantBuffer:h||{},uniformLocations:c,attributeLocations:f,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var a=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=a.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var a=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return a.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,a,r,i){var o=Kg[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=a.attributeLocations[e.name],l=a.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:io(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,a,r){var i=a.attributeLocations[e.name],o=a.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,a){var r;po(a.gl,(r=a.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,a){var r=a.gl,i=a.program,o=a.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,a),this.drawWebGL(this.METHOD,a)}},{key:"render",value:function(e,a,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Nr(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Nr(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=a??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,a){var r,i=a.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Vt=2,Ca=7,_u={below:0,above:1,left:2,right:3};function Zg(){var t=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048\xD72048 \u2014 matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(It,`
`).concat(un,`
`).concat(Hn,`
`).concat(bu,`
`).concat(fo,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(Vt.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size \u2014 never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return t}var Qg=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function Jg(t,n,e,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Bn,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Zg(),c=Qg,f=(function(h){function g(){var m;ee(this,g);for(var v=arguments.length,p=new Array(v),b=0;b<v;b++)p[b]=arguments[b];return m=ge(this,g,[].concat(p)),w(m,"totalCount",0),w(m,"bufferCapacity",0),m}return pe(g,h),te(g,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,p=v.FLOAT,b=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:c,METHOD:b,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_atlasRect",size:4,type:p},{name:"a_attachmentSize",size:2,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_attachmentPlacement",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(v,p){var b=this.floats,y=v*this.STRIDE;b[y++]=p.nodeIndex,b[y++]=p.atlasX,b[y++]=p.atlasY,b[y++]=p.atlasW,b[y++]=p.atlasH,b[y++]=p.attachWidth,b[y++]=p.attachHeight,b[y++]=p.positionMode,b[y++]=p.attachmentPlacement,b[y++]=p.labelWidth,b[y++]=p.labelHeight,b[y++]=p.textHeight,b[y++]=p.labelAngle}},{key:"setUniforms",value:function(v,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,v.matrix),b.uniform2f(y.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio),b.uniform1f(y.u_labelPixelSnapping,v.labelPixelSnapping),b.uniform1f(y.u_sizeRatio,v.sizeRatio),b.uniform1f(y.u_correctionRatio,v.correctionRatio),b.uniform1f(y.u_cameraAngle,v.cameraAngle),b.uniform1f(y.u_pixelRatio,v.pixelRatio),b.uniform1f(y.u_labelMargin,g.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(v.zoomRatio)),b.uniform1i(y.u_nodeDataTexture,v.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,v.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,v.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth),b.uniform1i(y.u_atlasTexture,Ca)}},{key:"reallocateAttachments",value:function(v){this.totalCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),Ce(g,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(v,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(v,0,this.VERTICES,this.totalCount)}}])})(dn);return w(f,"labelMargin",l),new f(t,n,e)}var Ht=5;function Vr(t,n){return[].concat(X(n),X(t.map(function(e){var a;return{attributes:(a=e.attributes)!==null&&a!==void 0?a:[]}})))}function $n(t,n){var e=lt(Vr(t,n)),a=new Set(t.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=W(a),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return U(U({},e),{},{offsets:r,specs:i})}function ep(t,n){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),a=new Set,r=t.flatMap(function(h){return h.uniforms}).filter(function(h){return e.has(h.name)||a.has(h.name)?!1:(a.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),i=n.flatMap(function(h){return h.uniforms}).filter(function(h){return e.has(h.name)||a.has(h.name)?!1:(a.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=Vr(t,n),s=new Set,l=o.flatMap(function(h){return h.attributes}).filter(function(h){var g=h.name.replace(/^a_/,"");return s.has(g)?!1:(s.add(g),!0)}).map(function(h){var g=h.name.replace(/^a_/,""),m=h.size===1?"float":"vec".concat(h.size);return"out ".concat(m," v_").concat(g,";")}).join(`
`),u=Wn(lt(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,c=u.varyingAssignments,f=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(r,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(It,`
`).concat(un,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing \u2014 neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(d,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(c,`
}
`);return f}function tp(t,n,e){var a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=n.map(function(g,m){var v="layer_".concat(g.name),p=[].concat(X(g.attributes.map(function(b){return"v_".concat(b.name.replace(/^a_/,""))})),X(g.uniforms.map(function(b){return b.name}))).join(", ");return"  // Layer ".concat(m+1,": ").concat(g.name,`
  color = blendOver(color, `).concat(v,"(").concat(p,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=t.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),l=n.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),u=new Set,d=Vr(t,n).flatMap(function(g){return g.attributes}).filter(function(g){var m=g.name.replace(/^a_/,"");return u.has(m)?!1:(u.add(m),!0)}).map(function(g){var m=g.name.replace(/^a_/,""),v=g.size===1?"float":"vec".concat(g.size);return"in ".concat(v," v_").concat(m,";")}).join(`
`),c=co(t),f=zg(t,e),h=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(d,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(c,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(f,`

// Layer functions
`).concat(n.map(function(g){return g.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(r,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(a?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return h}function np(t,n){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),t.forEach(function(a){a.uniforms.forEach(function(r){return e.add(r.name)})}),n.forEach(function(a){a.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function ap(t){var n=WebGL2RenderingContext,e=n.UNSIGNED_BYTE,a=n.FLOAT;return[{name:"a_nodeIndex",size:1,type:a},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:a}]}function ru(t){var n=t.shapes,e=t.layers,a=t.shapeGlobalIds,r=t.antialias,i=r===void 0?!0:r;return{vertexShader:ep(n,e),fragmentShader:tp(n,e,a,i),uniforms:np(n,e),attributes:ap()}}function Tu(t,n,e){var a=$n(t,n),r=a.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function rp(t){var n,e,a=t.shapes,r=t.layers,i=t.shapeGlobalIds,o=Wn($n(a,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=a.length===1?"float inradiusFactor = ".concat(me((n=a[0].inradiusFactor)!==null&&n!==void 0?n:1),";"):"float inradiusFactor = ".concat(me((e=a[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(a.map(function(u,d){var c,f=i?i[d]:d;return"    case ".concat(f,": inradiusFactor = ").concat(me((c=u.inradiusFactor)!==null&&c!==void 0?c:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(Tu(a,r,"out"),`

`).concat(It,`
`).concat(un,`
`).concat(Hn,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(vu,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) \u2014 text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset \u2014 otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function ip(t){var n=t.shapes,e=t.layers,a=t.shapeGlobalIds,r=co(n),i=Da(n).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=function(h){return Wr(h,"nodeUV","1.0")},s;if(n.length===1)s="float nodeSdfNormalized = ".concat(o(n[0]),";");else{var l=n.map(function(f,h){var g=a?a[h]:h;return"    case ".concat(g,": nodeSdfNormalized = ").concat(o(f),"; break;")}).join(`
`),u=o(n[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var d=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,c=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(Tu(n,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Wg,`
`).concat(Ug,`
`).concat(Bg,`
`).concat(Hg,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(d,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return c}function op(t){var n=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=W(Da(t)),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;n.includes(r.name)||n.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return n}function sp(t){return{vertexShader:rp(t),fragmentShader:ip(t),uniforms:op(t.shapes)}}function lp(t,n,e,a){var r,i,o=a.label,s=o===void 0?{}:o,l=a.shapes,u=a.layers,d=a.getAttributeTexture,c=a.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var f=(r=s.margin)!==null&&r!==void 0?r:5,h=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},g={shapes:l,layers:u,shapeGlobalIds:c},m=sp(g),v=(function(p){function b(){var y;ee(this,b);for(var _=arguments.length,T=new Array(_),x=0;x<_;x++)T[x]=arguments[x];return y=ge(this,b,[].concat(T)),w(y,"totalBackdropCount",0),w(y,"bufferCapacity",0),y}return pe(b,p),te(b,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,T=_.FLOAT,x=_.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:x,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_backdropColor",size:4,type:T},{name:"a_backdropShadowColor",size:4,type:T},{name:"a_backdropShadowBlur",size:1,type:T},{name:"a_backdropPadding",size:1,type:T},{name:"a_backdropBorderColor",size:4,type:T},{name:"a_backdropExtra",size:4,type:T},{name:"a_labelBoxOffset",size:2,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(_,T){var x=this.floats,R=this.STRIDE,A=_*R;x[A++]=T.nodeIndex,x[A++]=T.labelWidth,x[A++]=T.labelHeight,x[A++]=T.textHeight,x[A++]=Un[T.position],x[A++]=T.labelAngle,x[A++]=T.backdropColor[0],x[A++]=T.backdropColor[1],x[A++]=T.backdropColor[2],x[A++]=T.backdropColor[3],x[A++]=T.backdropShadowColor[0],x[A++]=T.backdropShadowColor[1],x[A++]=T.backdropShadowColor[2],x[A++]=T.backdropShadowColor[3],x[A++]=T.backdropShadowBlur,x[A++]=T.backdropPadding,x[A++]=T.backdropBorderColor[0],x[A++]=T.backdropBorderColor[1],x[A++]=T.backdropBorderColor[2],x[A++]=T.backdropBorderColor[3],x[A++]=T.backdropBorderWidth,x[A++]=T.backdropCornerRadius,x[A++]=T.backdropLabelPadding,x[A++]=T.backdropArea,x[A++]=T.labelBoxOffset[0],x[A++]=T.labelBoxOffset[1]}},{key:"setUniforms",value:function(_,T){var x=T.gl,R=T.uniformLocations;x.uniformMatrix3fv(R.u_matrix,!1,_.matrix),x.uniform1f(R.u_sizeRatio,_.sizeRatio),x.uniform1f(R.u_correctionRatio,_.correctionRatio),x.uniform1f(R.u_cameraAngle,_.cameraAngle),x.uniform2f(R.u_resolution,_.width*_.pixelRatio,_.height*_.pixelRatio),x.uniform1f(R.u_pixelRatio,_.pixelRatio),x.uniform1f(R.u_labelMargin,b.labelMargin),x.uniform1f(R.u_zoomLabelSizeRatio,1/h(_.zoomRatio)),x.uniform1f(R.u_labelPixelSnapping,_.labelPixelSnapping),x.uniform1i(R.u_nodeDataTexture,_.nodeDataTextureUnit),x.uniform1i(R.u_nodeDataTextureWidth,_.nodeDataTextureWidth),x.uniform1i(R.u_nodeFrameTexture,_.nodeFrameTextureUnit),x.uniform1i(R.u_nodeFrameTextureWidth,_.nodeFrameTextureWidth);var A=d();R.u_layerAttributeTexture&&A&&(A.bind(Ht),x.uniform1i(R.u_layerAttributeTexture,Ht),x.uniform1i(R.u_layerAttributeTextureWidth,A.getTextureWidth()),x.uniform1i(R.u_layerAttributeTexelsPerNode,A.getTexelsPerItem()));var E=W(Da(l)),C;try{for(E.s();!(C=E.n()).done;){var k=C.value;this.setTypedUniform(k,T)}}catch(D){E.e(D)}finally{E.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(_,T){var x=T.gl;this.totalBackdropCount!==0&&(this.isInstanced?x.drawArraysInstanced(_,0,this.VERTICES,this.totalBackdropCount):x.drawArrays(_,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(_){this.totalBackdropCount=_,_>this.bufferCapacity&&(this.bufferCapacity=Math.max(_,Math.ceil(this.bufferCapacity*1.5)||10),Ce(b,"reallocate",this,3)([this.bufferCapacity]))}}])})(dn);return w(v,"labelMargin",f),new v(t,n,e)}var xu=(function(t){function n(){var e;ee(this,n);for(var a=arguments.length,r=new Array(a),i=0;i<a;i++)r[i]=arguments[i];return e=ge(this,n,[].concat(r)),w(e,"totalCharacterCount",0),w(e,"bufferCapacity",0),e}return pe(n,t),te(n,[{key:"processLabel",value:function(a,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(a,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(a,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(a,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(a){this.totalCharacterCount=a,a>this.bufferCapacity&&(this.bufferCapacity=Math.max(a,Math.ceil(this.bufferCapacity*1.5)||1e3),Ce(n,"reallocate",this,3)([this.bufferCapacity]))}}])})(dn);function up(){var t=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(It,`
`).concat(un,`
`).concat(Hn,`
`).concat(bu,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(vu,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return t}var dp=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function cp(t,n,e,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Bn,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=up(),c=(function(f){function h(){var g;ee(this,h);for(var m=arguments.length,v=new Array(m),p=0;p<m;p++)v[p]=arguments[p];return g=ge(this,h,[].concat(v)),w(g,"totalCount",0),w(g,"bufferCapacity",0),g}return pe(h,f),te(h,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,v=m.FLOAT,p=m.UNSIGNED_BYTE,b=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:dp,METHOD:b,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:v},{name:"a_id",size:4,type:p,normalized:!0},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_labelWidth",size:1,type:v},{name:"a_labelHeight",size:1,type:v},{name:"a_textHeight",size:1,type:v},{name:"a_positionMode",size:1,type:v},{name:"a_labelAngle",size:1,type:v},{name:"a_padding",size:1,type:v}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:v}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(m,v){var p=this.floats,b=this.ints,y=m*this.STRIDE;p[y++]=v.nodeIndex,b[y++]=v.id,p[y++]=v.color,p[y++]=v.labelWidth,p[y++]=v.labelHeight,p[y++]=v.textHeight,p[y++]=v.positionMode,p[y++]=v.labelAngle,p[y++]=v.padding}},{key:"setUniforms",value:function(m,v){var p=v.gl,b=v.uniformLocations;p.uniformMatrix3fv(b.u_matrix,!1,m.matrix),p.uniform1f(b.u_sizeRatio,m.sizeRatio),p.uniform1f(b.u_correctionRatio,m.correctionRatio),p.uniform1f(b.u_cameraAngle,m.cameraAngle),p.uniform2f(b.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),p.uniform1f(b.u_pixelRatio,m.pixelRatio),p.uniform1f(b.u_labelMargin,h.labelMargin),p.uniform1f(b.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),p.uniform1f(b.u_labelPixelSnapping,m.labelPixelSnapping),p.uniform1f(b.u_pickingPadding,m.labelPickingPadding),p.uniform1i(b.u_nodeDataTexture,m.nodeDataTextureUnit),p.uniform1i(b.u_nodeDataTextureWidth,m.nodeDataTextureWidth),p.uniform1i(b.u_nodeFrameTexture,m.nodeFrameTextureUnit),p.uniform1i(b.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,v){var p=v.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),Ce(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(dn);return w(c,"labelMargin",l),new c(t,n,e)}var yt={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Ea=2,Ra=1e20;function hp(t,n,e,a,r){var i=t+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(a," ").concat(e," ").concat(t,"px ").concat(n),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function fp(t,n,e,a,r){var i=t.ctx,o=t.canvasSize,s=i.measureText(n),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,c=s.actualBoundingBoxLeft,f=s.actualBoundingBoxRight,h=Math.ceil(u),g=Math.ceil(c),m=Math.max(0,Math.min(o-e,Math.ceil(c)+Math.ceil(f))),v=Math.min(o-e,h+Math.ceil(d)),p=m+2*e,b=v+2*e,y=Math.max(p*b,0),_=new Uint8ClampedArray(y),T={data:_,width:p,height:b,glyphWidth:m,glyphHeight:v,glyphTop:h,glyphLeft:g,glyphAdvance:l};if(m===0||v===0)return T;var x=t.gridInner,R=t.gridOuter;i.clearRect(e,e,m,v),i.fillText(n,e+g,e+h);var A=i.getImageData(e,e,m,v);R.fill(Ra,0,y),x.fill(0,0,y);for(var E=0;E<v;E++)for(var C=0;C<m;C++){var k=A.data[4*(E*m+C)+3]/255;if(k!==0){var D=(E+e)*p+C+e;if(k===1)R[D]=0,x[D]=Ra;else{var I=.5-k;R[D]=I>0?I*I:0,x[D]=I<0?I*I:0}}}iu(R,0,0,p,b,p,t.f,t.v,t.z),iu(x,e,e,m,v,p,t.f,t.v,t.z);for(var L=0;L<y;L++){var P=Math.sqrt(R[L])-Math.sqrt(x[L]);_[L]=Math.round(255-255*(P/a+r))}return T}function iu(t,n,e,a,r,i,o,s,l){for(var u=n;u<n+a;u++)ou(t,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)ou(t,d*i+n,1,a,o,s,l)}function ou(t,n,e,a,r,i,o){i[0]=0,o[0]=-Ra,o[1]=Ra,r[0]=t[n];for(var s=1,l=0,u=0;s<a;s++){r[s]=t[n+s*e];var d=s*s;do{var c=i[l];u=(r[s]-r[c]+d-c*c)/(s-c)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Ra}for(var f=0,h=0;f<a;f++){for(;o[h+1]<f;)h++;var g=i[h],m=f-g;t[n+f*e]=r[g]+m*m}}var ln=(function(t){function n(){var e,a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return ee(this,n),e=ge(this,n),w(e,"fonts",new Map),w(e,"textures",[]),w(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),w(e,"pendingGlyphs",[]),w(e,"debounceTimer",null),e.options=U(U({},yt),a),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return pe(n,t),te(n,[{key:"getFontKey",value:function(a){return"".concat(a.family,"-").concat(a.weight,"-").concat(a.style)}},{key:"registerFont",value:function(a){var r=this.getFontKey(a);if(this.fonts.has(r))return r;var i=hp(this.options.fontSize,a.family,a.weight,a.style,this.options.buffer);return this.fonts.set(r,{descriptor:a,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(a,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=W(a),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(c){s.e(c)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(a,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(a).width}},{key:"getGlyph",value:function(a,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(a)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var a=0,r=W(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;a+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return a}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var a=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){a.debounceTimer=null,a.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var a=this.options,r=a.maxTextureSize,i=a.buffer,o=a.radius,s=a.cutoff,l=W(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,c=d.fontKey,f=d.charCode,h=this.fonts.get(c);if(!(!h||h.glyphs.has(f))){var g=String.fromCodePoint(f),m=fp(h.generator,g,i,o,s),v=m.width,p=m.height;this.cursor.x+v+Ea>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Ea,this.cursor.rowHeight=0),this.cursor.y+p+Ea>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var b=m.data,y=new Uint8ClampedArray(v*p*4),_=0;_<b.length;_++){var T=_*4;y[T]=255,y[T+1]=255,y[T+2]=255,y[T+3]=b[_]}var x=new ImageData(y,v,p);this.ctx.putImageData(x,this.cursor.x,this.cursor.y);var R={charCode:f,width:m.glyphWidth,height:m.glyphHeight,bearingX:-m.glyphLeft-i,bearingY:m.glyphTop+i,advance:m.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:v,atlasHeight:p,atlasIndex:this.cursor.atlasIndex};h.glyphs.set(f,R),this.cursor.x+=v+Ea,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,p)}}}catch(A){l.e(A)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(n.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var a=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(a,Math.max(this.cursor.x,r?a:1)),o=Math.min(a,this.cursor.y+this.cursor.rowHeight+Ea),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(cu.EventEmitter);w(ln,"ATLAS_UPDATED_EVENT","atlasUpdated");var gp=yt.fontSize;function pp(){var t=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,n=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(me(gp),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(It,`
`).concat(un,`
`).concat(Hn,`
`).concat(mu,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(t,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return n}function vp(){var t=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return t}function mp(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function bp(){return{vertexShader:pp(),fragmentShader:vp(),uniforms:mp()}}function yp(t,n,e,a){var r,i,o=a.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Bn,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=bp(),c=(function(f){function h(g,m,v){var p,b,y,_;if(ee(this,h),_=ge(this,h,[g,m,v]),w(_,"atlasTexture",null),w(_,"atlasNeedsUpdate",!1),w(_,"labelGlyphCache",new Map),_.atlasFontSize=yt.fontSize*xa(),_.atlasManager=new ln({fontSize:_.atlasFontSize}),_.gamma=.025,_.sdfBuffer=yt.cutoff,_.atlasTexture=g.createTexture(),!_.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");g.bindTexture(g.TEXTURE_2D,_.atlasTexture),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_S,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_T,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MIN_FILTER,g.LINEAR),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MAG_FILTER,g.LINEAR),g.bindTexture(g.TEXTURE_2D,null),_.atlasManager.on(ln.ATLAS_UPDATED_EVENT,function(){_.atlasNeedsUpdate=!0});var T={family:((p=s.font)===null||p===void 0?void 0:p.family)||"sans-serif",weight:((b=s.font)===null||b===void 0?void 0:b.weight)||"normal",style:((y=s.font)===null||y===void 0?void 0:y.style)||"normal"};return _.defaultFontKey=_.atlasManager.registerFont(T),_}return pe(h,f),te(h,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,v=m.FLOAT,p=m.UNSIGNED_BYTE,b=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:b,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:v},{name:"a_charOffset",size:2,type:v},{name:"a_charSize",size:2,type:v},{name:"a_texCoords",size:4,type:v},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_margin",size:1,type:v},{name:"a_positionMode",size:1,type:v},{name:"a_labelWidth",size:1,type:v},{name:"a_labelHeight",size:1,type:v},{name:"a_verticalCenter",size:1,type:v},{name:"a_textHeight",size:1,type:v},{name:"a_labelAngle",size:1,type:v}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:v}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(m,v){if(v.hidden||!v.text){this.labelGlyphCache.delete(m);return}var p=v.text,b=v.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(p,b);var y=[],_=[],T=0,x=0,R=0,A=W(p),E;try{for(A.s();!(E=A.n()).done;){var C=E.value,k=C.codePointAt(0);if(k===void 0){y.push(void 0),_.push(T);continue}var D=this.atlasManager.getGlyph(k,b);y.push(D),_.push(T),D&&(T+=D.advance,x=Math.max(x,D.bearingY),R=Math.max(R,D.atlasHeight-D.bearingY))}}catch(I){A.e(I)}finally{A.f()}this.labelGlyphCache.set(m,{glyphs:y,xOffsets:_,totalWidth:T,totalHeight:x+R,verticalCenterOffset:(x-R)/2})}},{key:"processCharacter",value:function(m,v,p,b){var y=this.floats,_=this.STRIDE,T=m*_,x=this.labelGlyphCache.get(v.parentKey);if(!x||!x.glyphs[b]){for(var R=0;R<_;R++)y[T+R]=0;return}var A=x.glyphs[b],E=x.xOffsets[b],C=v.size/this.atlasFontSize,k=ot(v.color),D=T;y[D++]=v.nodeIndex,y[D++]=(E+A.bearingX)*C,y[D++]=-A.bearingY*C,y[D++]=A.atlasWidth*C,y[D++]=A.atlasHeight*C,y[D++]=A.atlasX,y[D++]=A.atlasY,y[D++]=A.atlasWidth,y[D++]=A.atlasHeight,y[D++]=k,y[D++]=v.margin,y[D++]=Un[v.position],y[D++]=x.totalWidth*C,y[D++]=v.size,y[D++]=x.verticalCenterOffset*C,y[D++]=x.totalHeight*C,y[D++]=v.labelAngle}},{key:"processLabel",value:function(m,v,p){return this.prepareLabelGlyphs(m,p),Ce(h,"processLabel",this,3)([m,v,p])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var m=this.normalProgram.gl,v=this.atlasManager.getTextures();if(v.length!==0){var p=v[0];m.bindTexture(m.TEXTURE_2D,this.atlasTexture),m.texImage2D(m.TEXTURE_2D,0,m.RGBA,p.width,p.height,0,m.RGBA,m.UNSIGNED_BYTE,p.data),m.bindTexture(m.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(m,v){var p=v.gl,b=v.uniformLocations;p.uniformMatrix3fv(b.u_matrix,!1,m.matrix),p.uniform1f(b.u_sizeRatio,m.sizeRatio),p.uniform1f(b.u_correctionRatio,m.correctionRatio),p.uniform1f(b.u_cameraAngle,m.cameraAngle),p.uniform2f(b.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio);var y=this.atlasManager.getTextures();y.length>0?p.uniform2f(b.u_atlasSize,y[0].width,y[0].height):p.uniform2f(b.u_atlasSize,1,1),p.activeTexture(p.TEXTURE0),p.bindTexture(p.TEXTURE_2D,this.atlasTexture),p.uniform1i(b.u_atlas,0),b.u_nodeDataTexture!==void 0&&p.uniform1i(b.u_nodeDataTexture,m.nodeDataTextureUnit),b.u_nodeDataTextureWidth!==void 0&&p.uniform1i(b.u_nodeDataTextureWidth,m.nodeDataTextureWidth),p.uniform1i(b.u_nodeFrameTexture,m.nodeFrameTextureUnit),p.uniform1i(b.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),p.uniform1f(b.u_gamma,this.gamma),p.uniform1f(b.u_sdfBuffer,this.sdfBuffer),p.uniform1f(b.u_pixelRatio,m.pixelRatio),p.uniform1f(b.u_zoomLabelSizeRatio,1/h.zoomToLabelSizeRatioFunction(m.zoomRatio)),p.uniform1f(b.u_labelPixelSnapping,m.labelPixelSnapping)}},{key:"renderProgram",value:function(m,v){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),Ce(h,"renderProgram",this,3)([m,v])}},{key:"registerFont",value:function(m){var v=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:m,weight:v,style:p})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(m,v,p){var b=p||this.defaultFontKey;this.atlasManager.ensureGlyphs(m,b),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var y=0,_=0,T=0,x=W(m),R;try{for(x.s();!(R=x.n()).done;){var A=R.value,E=A.codePointAt(0);if(E!==void 0){var C=this.atlasManager.getGlyph(E,b);C&&(y+=C.advance,_=Math.max(_,C.bearingY),T=Math.max(T,C.atlasHeight-C.bearingY))}}}catch(D){x.e(D)}finally{x.f()}var k=v/this.atlasFontSize;return{width:y*k,height:v,textHeight:(_+T)*k}}},{key:"ensureGlyphsReady",value:function(m,v){var p=v||this.defaultFontKey,b=W(m),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;this.atlasManager.ensureGlyphs(_,p)}}catch(T){b.e(T)}finally{b.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var m=this.normalProgram.gl;this.atlasTexture&&(m.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Ce(h,"kill",this,3)([])}}])})(xu);return w(c,"labelMargin",l),w(c,"zoomToLabelSizeRatioFunction",u),new c(t,n,e)}var _p=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Tp(t,n,e){var a=co(t),r=Da(t).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),i=Vg(t,e),o=i.code,s=i.multiShape,l=$n(t,n),u=Object.keys(l.specs).map(function(g){return"float v_".concat(g,";")}).join(`
`),d=Wn(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=d.fetchCode,f=d.varyingAssignments,h=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(r,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(It,`
`).concat(un,`
`).concat(a,`
`).concat(o,`
`).concat(mu,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(c,`
`).concat(f,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return h}var Eu=(function(){function t(n,e){ee(this,t),w(this,"uniformLocations",{});var a=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(a.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=n,this.shapeUniforms=Da(a),this.hasAttributeData=Object.keys($n(a,r).offsets).length>0,this.vertexShader=so(n,Tp(a,r,i)),this.fragmentShader=lo(n,_p),this.program=uo(n,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(X(this.shapeUniforms.map(function(p){return p.name}))),s=W(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=n.getUniformLocation(this.program,u)}}catch(p){s.e(p)}finally{s.f()}var d=t.FLOATS_PER_POINT*4;this.vao=n.createVertexArray(),this.buffer=n.createBuffer(),n.bindVertexArray(this.vao),n.bindBuffer(n.ARRAY_BUFFER,this.buffer);var c=W([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),f;try{for(c.s();!(f=c.n()).done;){var h=ae(f.value,2),g=h[0],m=h[1],v=n.getAttribLocation(this.program,g);v>=0&&(n.enableVertexAttribArray(v),n.vertexAttribPointer(v,1,n.FLOAT,!1,d,m))}}catch(p){c.e(p)}finally{c.f()}n.bindVertexArray(null)}return te(t,[{key:"run",value:function(e,a,r,i,o){if(a!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,a*t.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(Ht),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ht),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=W(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;po(s,this.uniformLocations[c.name],c)}}catch(f){u.e(f)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,a),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();w(Eu,"FLOATS_PER_POINT",3);function Su(t,n,e,a,r){var i,o=a.label,s=o===void 0?{}:o,l=a.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],c;l.forEach(function(R,A){var E=Og(R);A===0&&(c=E),u[R.name]=A,d[A]=wa(E)});var f=X(a.layers),h=ru({shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),g=yp(t,null,e,{label:s}),m=lp(t,null,e,{shapes:l,layers:f,getAttributeTexture:function(){return x.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),v=cp(t,n,e,{label:s}),p=a.labelAttachments&&Object.keys(a.labelAttachments).length>0?Jg(t,null,e,{label:s}):null,b=new Eu(t,{shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0}),y=Vr(l,f),_=lt(y),T=(i=(function(R){function A(E,C,k){var D;ee(this,A),D=ge(this,A,[E,C,k]),w(D,"layerLifecycles",new Map),w(D,"layersNeedingRegeneration",new Set),w(D,"attrDescriptors",[]),D._pickingBuffer=C;var I=T.layerTextures.get(E);I||(I=new Br(E,_),T.layerTextures.set(E,I)),D.layerAttributeTexture=I;var L=T.textureRefCounts.get(E)||0;T.textureRefCounts.set(E,L+1),D.packedAttributeData=new Float32Array(_.floatsPerItem),f.forEach(function(G,O){if(G.lifecycle){var F={gl:E,renderer:{refresh:function(){return k.refresh()}},getUniformLocation:function(V){return E.getUniformLocation(D.normalProgram.program,V)},requestShaderRegeneration:function(){D.layersNeedingRegeneration.add(O)},requestRefresh:function(){k.refresh()}},N=G.lifecycle(F);D.layerLifecycles.set(O,N)}}),D.layerLifecycles.forEach(function(G){var O;(O=G.init)===null||O===void 0||O.call(G)});var P=new Map;return D.layerLifecycles.forEach(function(G,O){G.getAttributeData&&P.set(O,G)}),D.attrDescriptors=Hr(y,_,P),D}return pe(A,R),te(A,[{key:"getDefinition",value:function(){var C=WebGL2RenderingContext,k=C.FLOAT,D=C.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h.vertexShader,FRAGMENT_SHADER_SOURCE:h.fragmentShader,METHOD:D,UNIFORMS:h.uniforms,ATTRIBUTES:h.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:k}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var C=this;if(this.layersNeedingRegeneration.size!==0){f=f.map(function(O,F){if(C.layersNeedingRegeneration.has(F)){var N=C.layerLifecycles.get(F);if(N!=null&&N.regenerate){var z=N.regenerate();return U(U({},z),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),h=ru({shapes:l,layers:f,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var k=this.normalProgram.gl,D=this.normalProgram,I=D.program,L=D.buffer,P=D.vertexShader,G=D.fragmentShader;k.deleteProgram(I),k.deleteBuffer(L),k.deleteShader(P),k.deleteShader(G),this.normalProgram=this.getProgramInfo("normal",k,h.vertexShader,h.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(C){this.layerAttributeTexture.allocate(C)}},{key:"freeNode",value:function(C){this.layerAttributeTexture.free(C)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(C,k,D,I,L){var P=k*this.STRIDE;if(D.visibility==="hidden"){for(var G=P+this.STRIDE;P<G;P++)this.floats[P]=0;this.floats[k*this.STRIDE]=yu;return}this.processVisibleItem(Fn(C),P,D,I,L)}},{key:"processVisibleItem",value:function(C,k,D,I,L){var P,G=this.floats,O=this.ints;if(G[k++]=I,O[k++]=C,G[k++]=(P=D.opacity)!==null&&P!==void 0?P:1,_.floatsPerItem!==0){var F=this.packedAttributeData;$r(this.attrDescriptors,D,F,D.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(L,F)}}},{key:"setUniforms",value:function(C,k){var D=this,I=k.gl,L=k.uniformLocations;L.u_matrix&&I.uniformMatrix3fv(L.u_matrix,!1,C.matrix),L.u_sizeRatio&&I.uniform1f(L.u_sizeRatio,C.sizeRatio),L.u_correctionRatio&&I.uniform1f(L.u_correctionRatio,C.correctionRatio),L.u_pickingPadding&&I.uniform1f(L.u_pickingPadding,C.nodePickingPadding),L.u_cameraAngle&&I.uniform1f(L.u_cameraAngle,C.cameraAngle),L.u_nodeDataTexture&&I.uniform1i(L.u_nodeDataTexture,C.nodeDataTextureUnit),L.u_nodeDataTextureWidth&&I.uniform1i(L.u_nodeDataTextureWidth,C.nodeDataTextureWidth),L.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(Ht),I.uniform1i(L.u_layerAttributeTexture,Ht)),L.u_layerAttributeTextureWidth&&I.uniform1i(L.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),L.u_layerAttributeTexelsPerNode&&I.uniform1i(L.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(P){P.uniforms.forEach(function(G){D.setTypedUniform(G,k)})}),f.forEach(function(P){P.uniforms.forEach(function(G){D.setTypedUniform(G,k)})})}},{key:"render",value:function(C,k,D){this.maybeRegenerateShaders(),Ce(A,"render",this,3)([C,k,D])}},{key:"renderProgram",value:function(C,k){var D=k.gl,I=k.program;D.useProgram(I),k===this.normalProgram&&this.layerLifecycles.forEach(function(L){var P;(P=L.beforeRender)===null||P===void 0||P.call(L)}),Ce(A,"renderProgram",this,3)([C,k])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(D){var I;(I=D.kill)===null||I===void 0||I.call(D)}),this.layerLifecycles.clear();var C=this.normalProgram.gl,k=(T.textureRefCounts.get(C)||1)-1;k<=0?(this.layerAttributeTexture.kill(),T.layerTextures.delete(C),T.textureRefCounts.delete(C)):T.textureRefCounts.set(C,k),Ce(A,"kill",this,3)([])}}])})(dn),w(i,"layerTextures",new WeakMap),w(i,"textureRefCounts",new WeakMap),i),x=new T(t,null,e);return{nodeProgram:x,labelProgram:g,backdropProgram:m,labelBackgroundProgram:v,attachmentProgram:p,framePass:b,shapeSlug:c,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var $t=6;function La(t){var n=t.offsets,e=t.specs,a=t.floatsPerItem,r=Object.keys(n);if(r.length===0||a===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(h){var g=e[h].size===1?"float":"vec".concat(e[h].size);return"".concat(g," v_").concat(h,";")}),l=s.map(function(h){return"out ".concat(h)}).join(`
`),u=s.map(function(h){return"in ".concat(h)}).join(`
`),d=Wn(t,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),c=d.fetchCode,f=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:c,varyingAssignments:f}}function xp(t){return`
float findSourceClampT_`.concat(t,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(t,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(t,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function Ep(t){return`
float findTargetClampT_`.concat(t,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(t,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(t,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function Ru(t){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(t,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(t,`_position(t1, source, target);
  vec2 p2 = path_`).concat(t,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(t,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(t,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function Sp(t){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(t,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(t,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(t,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function Rp(t){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(t,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(t,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(t,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(t,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Ap(t){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(t,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(t,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(t,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(t,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function wp(t){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(t,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(t,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(t,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(t,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Or(t,n){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(n,"\\s*\\("));return e.test(t)}function Au(t,n){var e=[];return Or(n,"path_".concat(t,"_length"))||e.push(Sp(t)),Or(n,"path_".concat(t,"_closest_t"))||e.push(Rp(t)),Or(n,"path_".concat(t,"_distance"))||e.push(Ap(t)),Or(n,"path_".concat(t,"_t_at_distance"))||e.push(wp(t)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function wu(t){var n,e,a,r=t.paths,i=t.layers,o=(n=t.extremities)!==null&&n!==void 0?n:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=t.defaultHead)!==null&&e!==void 0?e:"none",l=(a=t.defaultTail)!==null&&a!==void 0?a:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var Du=WebGL2RenderingContext,Aa=Du.FLOAT,su=Du.UNSIGNED_BYTE;function Dp(t,n,e){var a=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(a);return t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),n.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function vo(t){var n=new Set,e=[],a=W(t),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;n.has(i.name)||(n.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(Ru(i.name)),e.push(Au(i.name,i.glsl)))}}catch(o){a.e(o)}finally{a.f()}return e.join(`

`)}function Cp(t){var n=[],e=W(t),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;n.push("// Extremity: ".concat(r.name)),n.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return n.join(`

`)}var Lp=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Ip(t,n){var e=n.queryName,a=n.pathFunc,r=n.returnType,i=n.params,o=n.args;if(t.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(t[0].name,"_").concat(a,"(").concat(o,`);
}`);var s=t.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(a,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(t[0].name,"_").concat(a,"(").concat(o,`);
  }
}`)}function mo(t){return Lp.map(function(n){return Ip(t,n)}).join(`

`)}function kp(t){if(t.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(t[0].name,`(uv, lengthRatio, widthRatio);
}`);var n=t.map(function(e,a){return"    case ".concat(a,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(n,`
    default: return extremity_`).concat(t[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function Pp(t){var n=[],e=W(t),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;n.push(xp(r.name)),n.push(Ep(r.name))}}catch(s){e.e(s)}finally{e.f()}if(t.length===1)n.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(t[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(t[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=t.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=t.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);n.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(t[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(t[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return n.join(`

`)}function Fp(t,n,e,a,r){var i=lt([].concat(X(t),X(e))),o=La(i),s=$n(a,r),l=Object.keys(s.offsets),u=function(R){var A=s.specs[R].size;return A===1?"float":"vec".concat(A)},d=l.map(function(x){return"".concat(u(x)," v_source_").concat(x,`;
`).concat(u(x)," v_target_").concat(x,";")}).join(`
`),c=Wn(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),f=Wn(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),h=l.map(function(x){return"".concat(u(x)," g_").concat(x,";")}).join(`
`),g=l.map(function(x){return"  g_".concat(x," = v_source_").concat(x,";")}).join(`
`),m=l.map(function(x){return"  g_".concat(x," = v_target_").concat(x,";")}).join(`
`),v=new Set,p=[],b=function(R){v.has(R.name)||(v.add(R.name),p.push("uniform ".concat(R.type," ").concat(R.name,";")))};t.forEach(function(x){return x.uniforms.forEach(b)}),n.forEach(function(x){return x.uniforms.forEach(b)});var y=n.map(function(x){return me(x.widthFactor)}).join(", "),_=Math.max.apply(Math,X(t.map(function(x){return x.minBodyLengthRatio||0}))),T=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(p.join(`
`),`

// Path attribute varyings \u2014 assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings \u2014 read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(d,`
`).concat(h,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(n.length,"] = float[](").concat(y,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(It,`
`).concat(un,`

// Shape SDFs for node boundary clamping
`).concat(Gg(),`
`).concat(Mg(new Set(l)),`

// Path functions
`).concat(vo(t),`
`).concat(mo(t),`
`).concat(Pp(t),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
`).concat(f.fetchCode,`
`).concat(f.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(me(_),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(g,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(m,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps \u2014 not the ungated boundary ones above \u2014 so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(g,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(m,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return T}var Gr=0,lu=1,Mr=2;function Np(t,n,e){var a=[];e&&(a.push([Gr,0,-1],[Gr,0,1]),a.push([Gr,1,-1],[Gr,1,1]));for(var r=0;r<=t;r++){var i=r/t;a.push([lu,i,-1],[lu,i,1])}return n&&(a.push([Mr,0,-1],[Mr,0,1]),a.push([Mr,1,-1],[Mr,1,1])),{data:a,attributes:[{name:"a_zone",size:1,type:Aa},{name:"a_zoneT",size:1,type:Aa},{name:"a_side",size:1,type:Aa}],verticesPerEdge:a.length}}function Op(t,n,e,a){var r=lt([].concat(X(t),X(e))),i=La(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(p){!o.has(p.name)&&!s.has(p.name)&&(s.add(p.name),l.push("uniform ".concat(p.type," ").concat(p.name,";")))};t.forEach(function(v){return v.uniforms.forEach(u)}),n.forEach(function(v){return v.uniforms.forEach(u)}),e.forEach(function(v){return v.uniforms.forEach(u)});var d=a.map(function(v){var p=v.size===1?"float":"vec".concat(v.size);return"in ".concat(p," ").concat(v.name,";")}).join(`
`),c=n.map(function(v){return me(v.widthFactor)}).join(", "),f=Math.max.apply(Math,X(t.map(function(v){return v.minBodyLengthRatio||0}))),h=e.some(function(v){return v.needsNodeColors}),g=t.some(function(v){return v.needsNodeSize}),m=`#version 300 es

// Constant attributes (per vertex)
`.concat(d,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(g?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(n.length,"] = float[](").concat(c,`);

// All path functions
`).concat(vo(t),`

// Path selector functions
`).concat(mo(t),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(It,`
`).concat(h?$g:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Hn,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing \u2014
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(g?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(h?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(me(f),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity \u2192 body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return m}function Gp(t,n,e,a){var r=lt([].concat(X(t),X(e))),i=La(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};t.forEach(function(p){return p.uniforms.forEach(u)}),n.forEach(function(p){return p.uniforms.forEach(u)}),e.forEach(function(p){return p.uniforms.forEach(u)});var d=n.map(function(p){var b;return me((b=p.baseRatio)!==null&&b!==void 0?b:.5)}).join(", "),c=function(b){var y,_;return n.length>1?"EXTREMITY_BASE_RATIOS[".concat(b,"]"):me((y=(_=n[0])===null||_===void 0?void 0:_.baseRatio)!==null&&y!==void 0?y:.5)},f=n.some(function(p){return gt(p.length)?!0:p.length>0}),h=e.some(function(p){return p.needsNodeColors}),g=t.some(function(p){return p.needsNodeSize}),m=e.map(function(p,b){return"  // Layer ".concat(b+1,": ").concat(p.name,`
  color = blendOver(color, layer_`).concat(p.name,"(context));")}).join(`

`),v=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(g?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(n.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(n.length,"] = float[](").concat(d,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(vo(t),`

// Path selector functions
`).concat(mo(t),`

// All extremity functions
`).concat(Cp(n),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(kp(n),`

// Layer functions
`).concat(e.map(function(p){return p.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(t.every(function(p){return p.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:t.every(function(p){return!p.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(t.filter(function(p){return p.linearParameterization}).map(function(p){return"v_pathId == ".concat(t.indexOf(p))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(f?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(c("v_headId"),`;
  float tailBaseRatio = `).concat(c("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(a?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(m,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return v}function Mp(t,n,e){var a=gt(n.length)?!0:n.length>0,r=gt(e.length)?!0:e.length>0;if(t.generateConstantData){var i=t.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Np(t.segments,a,r)}function uu(t){var n,e=wu(t),a=e.paths,r=e.extremities,i=e.layers,o=(n=t.antialias)!==null&&n!==void 0?n:!0,s=new Map,l=new Map,u=new Map,d=W(a),c;try{for(d.s();!(c=d.n()).done;){var f=c.value,h=W(r),g;try{for(h.s();!(g=h.n()).done;){var m=g.value,v=W(r),p;try{for(v.s();!(p=v.n()).done;){var b=p.value,y="".concat(f.name,":").concat(m.name,":").concat(b.name),_=Mp(f,m,b);s.set(y,_.verticesPerEdge),l.set(y,_.data);var T=W(_.attributes),x;try{for(T.s();!(x=T.n()).done;){var R=x.value;u.has(R.name)||u.set(R.name,R)}}catch(Y){T.e(Y)}finally{T.f()}}}catch(Y){v.e(Y)}finally{v.f()}}}catch(Y){h.e(Y)}finally{h.f()}}}catch(Y){d.e(Y)}finally{d.f()}var A=Array.from(u.values()),E={};A.forEach(function(Y,Z){E[Y.name]=Z});var C=0,k="",D=W(s),I;try{for(D.s();!(I=D.n()).done;){var L=ae(I.value,2),P=L[0],G=L[1];G>C&&(C=G,k=P)}}catch(Y){D.e(Y)}finally{D.f()}var O=l.get(k)||[],F=k.split(":"),N=ae(F,1),z=N[0],V=a.find(function(Y){return Y.name===z}),$=[];V!=null&&V.generateConstantData?$=V.generateConstantData().attributes:$=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var Q=O.map(function(Y){var Z=new Array(A.length).fill(0);return $.forEach(function(dt,$e){var Rt=E[dt.name];Rt!==void 0&&$e<Y.length&&(Z[Rt]=Y[$e])}),Z});return{vertexShader:Op(a,r,i,A),fragmentShader:Gp(a,r,i,o),uniforms:Dp(a,r,i),attributes:zp(),verticesPerEdge:C,constantData:Q,constantAttributes:A,vertexCountsPerCombination:s,constantDataPerCombination:l}}function zp(t,n,e){return[{name:"a_edgeIndex",size:1,type:Aa},{name:"a_color",size:4,type:su,normalized:!0},{name:"a_id",size:4,type:su,normalized:!0},{name:"a_opacity",size:1,type:Aa}]}var Wp=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,Up=(function(){function t(n,e){ee(this,t),w(this,"uniformLocations",{});var a=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=n,this.hasAttributeData=lt([].concat(X(a),X(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys($n(o,s).offsets).length>0,this.vertexShader=so(n,Fp(a,r,i,o,s)),this.fragmentShader=lo(n,Wp),this.program=uo(n,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(X(a),X(r));u<d.length;u++){var c=d[u],f=W(c.uniforms),h;try{for(f.s();!(h=f.n()).done;){var g=h.value;l.has(g.name)||(l.add(g.name),this.customUniforms.push(g))}}catch(y){f.e(y)}finally{f.f()}}var m=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(X(this.customUniforms.map(function(y){return y.name}))),v=W(m),p;try{for(v.s();!(p=v.n()).done;){var b=p.value;this.uniformLocations[b]=n.getUniformLocation(this.program,b)}}catch(y){v.e(y)}finally{v.f()}this.vao=n.createVertexArray()}return te(t,[{key:"run",value:function(e,a,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,a.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,a.getTextureHeight()),this.hasAttributeData&&i&&(i.bind($t),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,$t),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(Ht),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ht),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=W(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;po(s,this.uniformLocations[c.name],c)}}catch(f){u.e(f)}finally{u.f()}a.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function Sa(t,n,e,a,r,i){if(t.length===1)return"".concat(a," ").concat(n,"(int pathId, ").concat(r,`) {
  return path_`).concat(t[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=t.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(a," ").concat(n,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(t[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var Bp=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function Hp(t,n){var e=me(t),a=me(n);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(a,") return (ratio - ").concat(e,") / (").concat(a," - ").concat(e,`);
  return 1.0;
}
`)}var $p=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Vp=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function Cu(t){var n=t.paths,e=t.minVisibilityThreshold,a=t.fullVisibilityThreshold,r=n.some(function(s){return s.hasSharpCorners}),i=n.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||Ru(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Au(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=r?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(n.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(n.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(It,`
`).concat(Hn,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Sa(n,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Sa(n,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Sa(n,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Sa(n,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Sa(n,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Bp,`
`).concat(Hp(e,a),`
`).concat($p,`
`).concat(Vp,`
`)}var jp=yt.fontSize,qp=new Map,Lu=24,du=(Lu+1)*2;function Xp(t){var n=t.paths,e=t.fontSizeMode,a=t.headLengthRatio,r=t.tailLengthRatio,i=t.minVisibilityThreshold,o=t.fullVisibilityThreshold,s=t.keepUpright,l=e==="scaled",u=bt(),d=lt([].concat(X(n),[u])),c=La(d),f=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(c.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(me(jp),`;
const float HEAD_RATIO = `).concat(me(a),`;
const float TAIL_RATIO = `).concat(me(r),`;
const int RIBBON_SEGMENTS = `).concat(Lu,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(c.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Cu({paths:n,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return f}var Yp=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function Kp(t,n,e,a){var r=a.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=bt(),l=lt([].concat(X(i),[s])),u=Hr([].concat(X(i),[s]),l),d=Xp(r),c=(function(f){function h(g,m,v){var p;return ee(this,h),p=ge(this,h,[g,m,v]),w(p,"totalCount",0),w(p,"bufferCapacity",0),w(p,"edgeAttributeTexture",null),p.edgeAttributeTexture=new Br(g,l),p.packedAttributeData=new Float32Array(l.floatsPerItem),p}return pe(h,f),te(h,[{key:"getDefinition",value:function(){for(var m=WebGL2RenderingContext,v=m.FLOAT,p=m.UNSIGNED_BYTE,b=m.TRIANGLE_STRIP,y=[],_=0;_<du;_++)y.push([_]);var T=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&T.push("u_zoomSizeRatio"),l.floatsPerItem>0&&T.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:du,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Yp,METHOD:b,UNIFORMS:T,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:v},{name:"a_edgeAttrIndex",size:1,type:v},{name:"a_baseFontSize",size:1,type:v},{name:"a_totalTextWidth",size:1,type:v},{name:"a_positionMode",size:1,type:v},{name:"a_margin",size:1,type:v},{name:"a_padding",size:1,type:v},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_id",size:4,type:p,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:v}],CONSTANT_DATA:y}}},{key:"processEdgeLabelBackground",value:function(m,v,p){var b=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){b=this.edgeAttributeTexture.allocate(v);var y=this.packedAttributeData;$r(u,p.edgeAttributes,y,"",qp,0),this.edgeAttributeTexture.updateAllAttributes(v,y)}var _=this.floats,T=this.ints,x=m*this.STRIDE;_[x++]=p.edgeIndex,_[x++]=b,_[x++]=p.baseFontSize,_[x++]=p.totalTextWidth,_[x++]=p.positionMode,_[x++]=p.margin,_[x++]=p.padding,_[x++]=p.color,T[x++]=p.id}},{key:"setUniforms",value:function(m,v){var p=v.gl,b=v.uniformLocations;if(p.uniformMatrix3fv(b.u_matrix,!1,m.matrix),p.uniform1f(b.u_sizeRatio,m.sizeRatio),p.uniform1f(b.u_correctionRatio,m.correctionRatio),p.uniform1f(b.u_pixelRatio,m.pixelRatio),p.uniform1f(b.u_cameraAngle,m.cameraAngle),p.uniform2f(b.u_resolution,m.width,m.height),b.u_nodeDataTexture!==void 0&&p.uniform1i(b.u_nodeDataTexture,m.nodeDataTextureUnit),b.u_nodeDataTextureWidth!==void 0&&p.uniform1i(b.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.u_edgeDataTexture!==void 0&&p.uniform1i(b.u_edgeDataTexture,m.edgeDataTextureUnit),b.u_edgeDataTextureWidth!==void 0&&p.uniform1i(b.u_edgeDataTextureWidth,m.edgeDataTextureWidth),b.u_edgeFrameTexture!==void 0&&p.uniform1i(b.u_edgeFrameTexture,m.edgeFrameTextureUnit),b.u_edgeFrameTextureWidth!==void 0&&p.uniform1i(b.u_edgeFrameTextureWidth,m.edgeFrameTextureWidth),o==="scaled"&&b.u_zoomSizeRatio!==void 0){var y=this.renderer.getSetting("zoomToSizeRatioFunction");p.uniform1f(b.u_zoomSizeRatio,1/y(m.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&b.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind($t),p.uniform1i(b.u_edgeAttributeTexture,$t),p.uniform1i(b.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),p.uniform1i(b.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(m,v){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),Ce(h,"renderProgram",this,3)([m,v])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),Ce(h,"kill",this,3)([])}},{key:"drawWebGL",value:function(m,v){var p=v.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),Ce(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(dn);return new c(t,n,e)}function Iu(t){var n,e,a,r,i,o;return{paths:t.paths,headLengthRatio:(n=t.headLengthRatio)!==null&&n!==void 0?n:0,tailLengthRatio:(e=t.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(a=t.fontSizeMode)!==null&&a!==void 0?a:"fixed",minVisibilityThreshold:(r=t.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=t.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=t.keepUpright)!==null&&o!==void 0?o:!0}}var Zp=yt.fontSize,Qp=17/64;function Jp(t){var n=t.paths,e=t.hasBorder,a=e===void 0?!1:e,r=t.fontSizeMode,i=r===void 0?"fixed":r,o=t.minVisibilityThreshold,s=o===void 0?.5:o,l=t.fullVisibilityThreshold,u=l===void 0?.6:l,d=t.keepUpright,c=d===void 0?!0:d,f=i==="scaled",h=n.some(function(b){return b.hasSharpCorners}),g=bt(),m=lt([].concat(X(n),[g])),v=La(m),p=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(a?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(f?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(v.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(a?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(a?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(me(Zp),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(me(Qp),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(v.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Cu({paths:n,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(v.fetchCode,`
`).concat(v.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(f?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size \u2014 used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(c?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(f?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(h?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(f?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset \u2248 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(h?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(h?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(h?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(f?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(a?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(f?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return p}function ev(){var t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},n=t.hasBorder,e=n===void 0?!1:n,a=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(e?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(e?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(e?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(e?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return a}function tv(t){var n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",a=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&a.push("u_zoomSizeRatio"),n&&a.push("u_borderWidth");var r=W(t),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=W(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.includes(u.name)||a.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return a}function nv(t){var n=t.hasBorder,e=n===void 0?!1:n,a=t.fontSizeMode,r=a===void 0?"fixed":a;return{vertexShader:Jp(t),fragmentShader:ev({hasBorder:e}),uniforms:tv(t.paths,e,r)}}var av=new Map;function rv(t){switch(t){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function iv(t,n,e,a){var r=a.color,i=a.margin,o=a.textBorder,s=Iu(a),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,c=s.fullVisibilityThreshold,f=s.keepUpright,h=!!o,g=nv({paths:l,hasBorder:h,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:c,keepUpright:f}),m=(function(v){function p(b,y,_){var T;ee(this,p),T=ge(this,p,[b,y,_]),w(T,"atlasTexture",null),w(T,"atlasNeedsUpdate",!1),w(T,"refreshTimeout",null),w(T,"labelGlyphCache",new Map),w(T,"edgeAttributeTexture",null);var x=bt();if(T.attributeLayout=lt([].concat(X(l),[x])),T.attrDescriptors=Hr([].concat(X(l),[x]),T.attributeLayout),T.edgeAttributeTexture=new Br(b,T.attributeLayout),T.packedAttributeData=new Float32Array(T.attributeLayout.floatsPerItem),T.atlasManager=new ln,T.gamma=.025,T.sdfBuffer=yt.cutoff,T.atlasTexture=b.createTexture(),!T.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");b.bindTexture(b.TEXTURE_2D,T.atlasTexture),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_S,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_T,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MIN_FILTER,b.LINEAR),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MAG_FILTER,b.LINEAR),b.bindTexture(b.TEXTURE_2D,null),T.atlasManager.on(ln.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0,T.refreshTimeout!==null&&clearTimeout(T.refreshTimeout),T.refreshTimeout=setTimeout(function(){T.refreshTimeout=null,T.renderer.refresh()},0)});var R={family:"sans-serif",weight:"normal",style:"normal"};return T.defaultFontKey=T.atlasManager.registerFont(R),T}return pe(p,v),te(p,[{key:"getDefinition",value:function(){var y=WebGL2RenderingContext,_=y.FLOAT,T=y.UNSIGNED_BYTE,x=y.TRIANGLE_STRIP,R=new Set,A=[],E=W(l),C;try{for(E.s();!(C=E.n()).done;){var k=C.value,D=W(k.attributes),I;try{for(D.s();!(I=D.n()).done;){var L=I.value,P=L.name.startsWith("a_")?L.name:"a_".concat(L.name);R.has(P)||(R.add(P),A.push({name:P,size:L.size,type:L.type}))}}catch(G){D.e(G)}finally{D.f()}}}catch(G){E.e(G)}finally{E.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:g.vertexShader,FRAGMENT_SHADER_SOURCE:g.fragmentShader,METHOD:x,UNIFORMS:g.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:_},{name:"a_edgeAttrIndex",size:1,type:_},{name:"a_baseFontSize",size:1,type:_},{name:"a_charMetrics",size:4,type:_},{name:"a_charDims",size:4,type:_},{name:"a_texCoords",size:4,type:_},{name:"a_labelParams",size:2,type:_},{name:"a_color",size:4,type:T,normalized:!0}].concat(X(h?[{name:"a_borderColor",size:4,type:T,normalized:!0}]:[]),X(A.filter(function(G){return!["a_curvature","curvature"].includes(G.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:_}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(y,_){if(_.hidden||!_.text){this.labelGlyphCache.delete(y);return}var T=_.text,x=_.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(T,x);var R=[],A=[],E=0,C=W(T),k;try{for(C.s();!(k=C.n()).done;){var D=k.value,I=D.codePointAt(0);if(I===void 0){R.push(void 0),A.push(E);continue}var L=this.atlasManager.getGlyph(I,x);R.push(L),A.push(E),L&&(E+=L.advance)}}catch(P){C.e(P)}finally{C.f()}this.labelGlyphCache.set(y,{glyphs:R,xOffsets:A,totalWidth:E})}},{key:"processCharacter",value:function(y,_,T,x){var R,A,E,C=this.floats,k=this.STRIDE,D=y*k,I=this.labelGlyphCache.get(_.parentKey);if(!I||!I.glyphs[x]){for(var L=0;L<k;L++)C[D+L]=0;return}var P=I.glyphs[x],G=I.xOffsets[x],O=p.labelColor,F=O&&ne(O)==="object"&&"color"in O&&O.color?O.color:_.color,N=ot(F),z=D;C[z++]=_.edgeIndex,C[z++]=(R=(A=this.edgeAttributeTexture)===null||A===void 0?void 0:A.getIndex(_.parentKey))!==null&&R!==void 0?R:0,C[z++]=_.size,C[z++]=G,C[z++]=P.advance,C[z++]=I.totalWidth,C[z++]=rv(_.position),C[z++]=P.atlasWidth,C[z++]=P.atlasHeight,C[z++]=P.bearingX,C[z++]=-P.bearingY,C[z++]=P.atlasX,C[z++]=P.atlasY,C[z++]=P.atlasWidth,C[z++]=P.atlasHeight;var V=(E=p.labelMargin)!==null&&E!==void 0?E:_.margin;if(C[z++]=V,C[z++]=0,C[z++]=N,h&&o){var $;typeof o.color=="string"?$=o.color:$=o.color.color||"#ffffff",C[z++]=ot($)}var Q=new Set,Y=W(l),Z;try{for(Y.s();!(Z=Y.n()).done;){var dt=Z.value,$e=W(dt.attributes),Rt;try{for($e.s();!(Rt=$e.n()).done;){var mn=Rt.value,Zn=mn.name.startsWith("a_")?mn.name.slice(2):mn.name;if(Zn!=="curvature"&&!Q.has(Zn)){Q.add(Zn);for(var Qn=0;Qn<mn.size;Qn++)C[z++]=0}}}catch(Jn){$e.e(Jn)}finally{$e.f()}}}catch(Jn){Y.e(Jn)}finally{Y.f()}}},{key:"processEdgeLabel",value:function(y,_,T){if(this.prepareLabelGlyphs(y,T),this.edgeAttributeTexture&&!T.hidden&&T.text){this.edgeAttributeTexture.allocate(y);var x=this.packedAttributeData;$r(this.attrDescriptors,T.edgeAttributes,x,"",av,0),this.edgeAttributeTexture.updateAllAttributes(y,x)}return Ce(p,"processLabel",this,3)([y,_,T])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var y=this.normalProgram.gl,_=this.atlasManager.getTextures();if(_.length!==0){var T=_[0];y.bindTexture(y.TEXTURE_2D,this.atlasTexture),y.texImage2D(y.TEXTURE_2D,0,y.RGBA,T.width,T.height,0,y.RGBA,y.UNSIGNED_BYTE,T.data),y.bindTexture(y.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(y,_){var T=_.gl,x=_.uniformLocations,R=this.atlasManager.getTextures(),A=R.length>0?[R[0].width,R[0].height]:[1,1];if(T.uniformMatrix3fv(x.u_matrix,!1,y.matrix),T.uniform1f(x.u_sizeRatio,y.sizeRatio),T.uniform1f(x.u_correctionRatio,y.correctionRatio),T.uniform1f(x.u_pixelRatio,y.pixelRatio),T.uniform1f(x.u_cameraAngle,y.cameraAngle),T.uniform1f(x.u_sdfBufferPixels,yt.buffer),T.uniform2f(x.u_resolution,y.width,y.height),T.uniform2f(x.u_atlasSize,A[0],A[1]),T.uniform1f(x.u_gamma,this.gamma),T.uniform1f(x.u_sdfBuffer,this.sdfBuffer),T.activeTexture(T.TEXTURE0),T.bindTexture(T.TEXTURE_2D,this.atlasTexture),T.uniform1i(x.u_atlas,0),x.u_nodeDataTexture!==void 0&&T.uniform1i(x.u_nodeDataTexture,y.nodeDataTextureUnit),x.u_nodeDataTextureWidth!==void 0&&T.uniform1i(x.u_nodeDataTextureWidth,y.nodeDataTextureWidth),x.u_edgeDataTexture!==void 0&&T.uniform1i(x.u_edgeDataTexture,y.edgeDataTextureUnit),x.u_edgeDataTextureWidth!==void 0&&T.uniform1i(x.u_edgeDataTextureWidth,y.edgeDataTextureWidth),x.u_edgeFrameTexture!==void 0&&T.uniform1i(x.u_edgeFrameTexture,y.edgeFrameTextureUnit),x.u_edgeFrameTextureWidth!==void 0&&T.uniform1i(x.u_edgeFrameTextureWidth,y.edgeFrameTextureWidth),h&&o&&x.u_borderWidth!==void 0){var E=o.width/yt.buffer*this.sdfBuffer;T.uniform1f(x.u_borderWidth,E)}if(this.edgeAttributeTexture&&x.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind($t),T.uniform1i(x.u_edgeAttributeTexture,$t),T.uniform1i(x.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),T.uniform1i(x.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&x.u_zoomSizeRatio!==void 0){var C=this.renderer.getSetting("zoomToSizeRatioFunction"),k=1/C(y.zoomRatio);T.uniform1f(x.u_zoomSizeRatio,k)}}},{key:"renderProgram",value:function(y,_){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),Ce(p,"renderProgram",this,3)([y,_])}},{key:"registerFont",value:function(y){var _=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",T=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:y,weight:_,style:T})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(y,_){var T=_||this.defaultFontKey,x=W(y),R;try{for(x.s();!(R=x.n()).done;){var A=R.value;this.atlasManager.ensureGlyphs(A,T)}}catch(E){x.e(E)}finally{x.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(y,_){var T=_||this.defaultFontKey;this.atlasManager.ensureGlyphs(y,T),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var x=0,R=W(y),A;try{for(R.s();!(A=R.n()).done;){var E=A.value,C=E.codePointAt(0);if(C!==void 0){var k=this.atlasManager.getGlyph(C,T);k&&(x+=k.advance)}}}catch(D){R.e(D)}finally{R.f()}return x}},{key:"measureLabel",value:function(y,_,T){var x=this.measureLabelAtlasWidth(y,T),R=_/yt.fontSize;return{width:x*R,height:_,textHeight:_}}},{key:"kill",value:function(){var y=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(y.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Ce(p,"kill",this,3)([])}}])})(xu);return w(m,"labelColor",r),w(m,"labelMargin",i),new m(t,n,e)}function ov(){var t=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:t,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function ku(t,n,e,a,r,i,o){var s,l,u=wu(a),d=u.paths,c=u.layers,f=u.defaultHead,h=u.defaultTail,g=[ov()].concat(X(u.extremities)),m={},v={};d.forEach(function(D,I){return m[D.name]=I}),g.forEach(function(D,I){return v[D.name]=I});var p=(s=v[f])!==null&&s!==void 0?s:0,b=(l=v[h])!==null&&l!==void 0?l:0,y=null,_=lt([].concat(X(d),X(c))),T=(function(D){function I(L,P,G){var O;ee(this,I),y||(y=uu({paths:d,extremities:g,layers:c,antialias:r})),O=ge(this,I,[L,P,G]),w(O,"layerLifecycles",new Map),w(O,"needsShaderRegeneration",!1),w(O,"edgeAttributeTexture",null),w(O,"layout",_),w(O,"attrDescriptors",[]),w(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=P,O.edgeAttributeTexture=new Br(L,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),c.forEach(function(N,z){if(N.lifecycle){var V={gl:L,renderer:{refresh:function(){return G.refresh()}},getUniformLocation:function(Q){return L.getUniformLocation(O.normalProgram.program,Q)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){G.refresh()}};O.layerLifecycles.set(z,N.lifecycle(V))}}),O.layerLifecycles.forEach(function(N){var z;return(z=N.init)===null||z===void 0?void 0:z.call(N)});var F=new Map;return O.layerLifecycles.forEach(function(N,z){N.getAttributeData&&F.set(d.length+z,N)}),O.attrDescriptors=Hr([].concat(X(d),X(c)),O.layout,F),O}return pe(I,D),te(I,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(P,G,O){var F=P,N=0,z=p,V=b,$=G?F.selfLoopPath:O&&F.parallelPath?F.parallelPath:F.path;$&&m[$]!==void 0&&(N=m[$]),F.head&&F.head!=="none"&&v[F.head]!==void 0&&(z=v[F.head]),F.tail&&F.tail!=="none"&&v[F.tail]!==void 0&&(V=v[F.tail]);var Q=g[z],Y=g[V];return{pathId:N,headId:z,tailId:V,headLengthRatio:gt(Q.length)?0:Q.length,tailLengthRatio:gt(Y.length)?0:Y.length}}},{key:"getDefinition",value:function(){var P=WebGL2RenderingContext,G=P.TRIANGLE_STRIP,O=G,F=y;return{VERTICES:F.verticesPerEdge,VERTEX_SHADER_SOURCE:F.vertexShader,FRAGMENT_SHADER_SOURCE:F.fragmentShader,METHOD:O,UNIFORMS:F.uniforms,ATTRIBUTES:F.attributes,CONSTANT_ATTRIBUTES:F.constantAttributes,CONSTANT_DATA:F.constantData}}},{key:"maybeRegenerateShaders",value:function(){var P=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var G=c.map(function(Q,Y){var Z=P.layerLifecycles.get(Y);return Z!=null&&Z.regenerate?Z.regenerate():Q});y=uu({paths:d,extremities:g,layers:G,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,F=this.normalProgram,N=F.program,z=F.buffer,V=F.vertexShader,$=F.fragmentShader;O.deleteProgram(N),O.deleteBuffer(z),O.deleteShader(V),O.deleteShader($),this.normalProgram=this.getProgramInfo("normal",O,y.vertexShader,y.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(P,G,O,F,N,z){var V=G*this.STRIDE;if(N.visibility==="hidden"||O.visibility==="hidden"||F.visibility==="hidden"){for(var $=V+this.STRIDE;V<$;V++)this.floats[V]=0;this.floats[G*this.STRIDE]=yu;return}this.processVisibleItem(Fn(P),V,O,F,N,z)}},{key:"processVisibleItem",value:function(P,G,O,F,N,z){var V,$=this.floats,Q=this.ints;$[G++]=z,$[G++]=ot(N.color),Q[G++]=P,$[G++]=(V=N.opacity)!==null&&V!==void 0?V:1;var Y=this.packedAttributeData;$r(this.attrDescriptors,N,Y,N.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(z,Y)}},{key:"setUniforms",value:function(P,G){var O=this,F=G.gl,N=G.uniformLocations;N.u_matrix&&F.uniformMatrix3fv(N.u_matrix,!1,P.matrix),N.u_sizeRatio&&F.uniform1f(N.u_sizeRatio,P.sizeRatio),N.u_correctionRatio&&F.uniform1f(N.u_correctionRatio,P.correctionRatio),N.u_zoomRatio&&F.uniform1f(N.u_zoomRatio,P.zoomRatio),N.u_pixelRatio&&F.uniform1f(N.u_pixelRatio,P.pixelRatio),N.u_cameraAngle&&F.uniform1f(N.u_cameraAngle,P.cameraAngle),N.u_feather&&F.uniform1f(N.u_feather,P.antiAliasingFeather),N.u_minEdgeThickness&&F.uniform1f(N.u_minEdgeThickness,P.minEdgeThickness),N.u_pickingPadding&&F.uniform1f(N.u_pickingPadding,P.edgePickingPadding),N.u_nodeDataTexture&&F.uniform1i(N.u_nodeDataTexture,P.nodeDataTextureUnit),N.u_nodeDataTextureWidth&&F.uniform1i(N.u_nodeDataTextureWidth,P.nodeDataTextureWidth),N.u_edgeDataTexture&&F.uniform1i(N.u_edgeDataTexture,P.edgeDataTextureUnit),N.u_edgeDataTextureWidth&&F.uniform1i(N.u_edgeDataTextureWidth,P.edgeDataTextureWidth),N.u_edgeFrameTexture&&F.uniform1i(N.u_edgeFrameTexture,P.edgeFrameTextureUnit),N.u_edgeFrameTextureWidth&&F.uniform1i(N.u_edgeFrameTextureWidth,P.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind($t),N.u_edgeAttributeTexture&&F.uniform1i(N.u_edgeAttributeTexture,$t),N.u_edgeAttributeTextureWidth&&F.uniform1i(N.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),N.u_edgeAttributeTexelsPerEdge&&F.uniform1i(N.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var z=new Set;d.forEach(function(V){V.uniforms.forEach(function($){z.has($.name)||(z.add($.name),O.setTypedUniform($,G))})}),g.forEach(function(V){V.uniforms.forEach(function($){z.has($.name)||(z.add($.name),O.setTypedUniform($,G))})}),c.forEach(function(V){V.uniforms.forEach(function($){z.has($.name)||(z.add($.name),O.setTypedUniform($,G))})})}},{key:"render",value:function(P,G,O){this.maybeRegenerateShaders(),Ce(I,"render",this,3)([P,G,O])}},{key:"renderProgram",value:function(P,G){this.layerLifecycles.forEach(function(O){var F;return(F=O.beforeRender)===null||F===void 0?void 0:F.call(O)}),Ce(I,"renderProgram",this,3)([P,G])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(P){var G;return(G=P.kill)===null||G===void 0?void 0:G.call(P)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),Ce(I,"kill",this,3)([])}}])})(dn),x=g[p],R=g[b],A=U({paths:d,headLengthRatio:gt(x.length)?0:x.length,tailLengthRatio:gt(R.length)?0:R.length},a.label),E=Iu(A),C=function(){return{labelProgram:iv(t,null,e,A),labelBackgroundProgram:Kp(t,n,e,{shaderConfig:E})}},k=new Up(t,{paths:d,extremities:g,layers:c,nodeShapes:i,nodeLayers:o});return{edgeProgram:new T(t,null,e),createLabelPrograms:C,framePass:k}}M();function sv(t){return ne(t)==="object"&&"uniforms"in t&&Array.isArray(t.uniforms)}function lv(t){return ne(t)==="object"&&"uniforms"in t&&"attributes"in t&&"glsl"in t}function uv(t){return ne(t)==="object"&&"uniforms"in t&&"attributes"in t&&"segments"in t}function dv(t){return ne(t)==="object"&&"uniforms"in t&&"attributes"in t&&"length"in t}function cv(t){return ne(t)==="object"&&"uniforms"in t&&"attributes"in t&&"glsl"in t}function hv(t){return ne(t)==="object"&&"glsl"in t&&"name"in t&&!("uniforms"in t)}function fv(t){return ne(t)==="object"&&"glsl"in t&&"name"in t&&!("uniforms"in t)}function gv(t){return ne(t)==="object"&&"glsl"in t&&"name"in t&&!("uniforms"in t)}function pv(t){if(sv(t))return t;if(hv(t))return{name:t.name,glsl:t.glsl,inradiusFactor:t.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(t)))}function vv(t){if(lv(t))return t;if(Fl(t))return{name:t.name,glsl:t.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(t)))}function mv(t){if(uv(t))return t;if(fv(t))return{name:t.name,glsl:t.glsl,segments:t.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(t)))}function bv(t){if(cv(t))return t;if(Nl(t))return{name:t.name,glsl:t.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(t)))}function yv(t){if(dv(t))return t;if(gv(t))return{name:t.name,glsl:t.glsl,length:t.length,widthFactor:t.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(t)))}function Pu(t){var n,e,a=(n=t?.shapes)!==null&&n!==void 0?n:Ta.shapes,r=(e=t?.layers)!==null&&e!==void 0?e:Ta.layers,i=a.map(pv),o=r.map(vv);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function _v(t){var n,e,a,r=(n=t?.paths)!==null&&n!==void 0?n:Nn.paths,i=(e=t?.extremities)!==null&&e!==void 0?e:Nn.extremities,o=(a=t?.layers)!==null&&a!==void 0?a:Nn.layers,s=r.map(mv),l=i.map(yv).filter(function(d){return d!==null}),u=o.map(bv);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Fu(t,n){var e={},a=W(t),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){a.e(o)}finally{a.f()}return Object.assign(e,n||{}),e}function Nu(t,n,e,a,r){var i=Pu(a),o=i.shapes,s=i.layers,l=Fu(o,a?.variables),u=Su(t,n,e,{shapes:o,layers:s,label:a?.label,backdrop:a?.backdrop,labelAttachments:a?.labelAttachments},r);return U(U({},u),{},{variables:l})}function Ou(t,n,e,a,r,i){var o=_v(a),s=o.paths,l=o.extremities,u=o.layers,d=Pu(i),c=d.shapes,f=d.layers,h=Fu(s,a?.variables),g=ku(t,n,e,{paths:s,extremities:l,layers:u,defaultHead:a?.defaultHead,defaultTail:a?.defaultTail,label:a?.label},r,c,f);return U(U({},g),{},{variables:h,paths:s})}M();M();var Tv=2;function Gu(t,n,e){var a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:Tv,r=n.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,c={},f=[],h=W(t),g;try{for(h.s();!(g=h.n()).done;){var m=g.value,v=m.width+a,p=m.height+a;if(v>i||p>o||s+v>i&&l+u+p>o){f.push(m);continue}s+v>i&&(d=Math.max(d,s),s=0,l+=u,u=p),m.draw(n,s,l),c[m.key]={x:s,y:l,width:m.width,height:m.height},s+=v,u=Math.max(u,p)}}catch(b){h.e(b)}finally{h.f()}return d=Math.max(d,s),{atlas:c,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:f}}function Ke(t,n,e,a){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Ke=function(i,o,s,l){function u(d,c){Ke(i,d,function(f){return this._invoke(d,c,f)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Ke(t,n,e,a)}function Ze(){var t,n,e=typeof Symbol=="function"?Symbol:{},a=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(h,g,m,v){var p=g&&g.prototype instanceof s?g:s,b=Object.create(p.prototype);return Ke(b,"_invoke",(function(y,_,T){var x,R,A,E=0,C=T||[],k=!1,D={p:0,n:0,v:t,a:I,f:I.bind(t,4),d:function(L,P){return x=L,R=0,A=t,D.n=P,o}};function I(L,P){for(R=L,A=P,n=0;!k&&E&&!G&&n<C.length;n++){var G,O=C[n],F=D.p,N=O[2];L>3?(G=N===P)&&(A=O[(R=O[4])?5:(R=3,3)],O[4]=O[5]=t):O[0]<=F&&((G=L<2&&F<O[1])?(R=0,D.v=P,D.n=O[1]):F<N&&(G=L<3||O[0]>P||P>N)&&(O[4]=L,O[5]=P,D.n=N,R=0))}if(G||L>1)return o;throw k=!0,P}return function(L,P,G){if(E>1)throw TypeError("Generator is already running");for(k&&P===1&&I(P,G),R=P,A=G;(n=R<2?t:A)||!k;){x||(R?R<3?(R>1&&(D.n=-1),I(R,A)):D.n=A:D.v=A);try{if(E=2,x){if(R||(L="next"),n=x[L]){if(!(n=n.call(x,A)))throw TypeError("iterator result is not an object");if(!n.done)return n;A=n.value,R<2&&(R=0)}else R===1&&(n=x.return)&&n.call(x),R<2&&(A=TypeError("The iterator does not provide a '"+L+"' method"),R=1);x=t}else if((n=(k=D.n<0)?A:y.call(_,D))!==o)break}catch(O){x=t,R=1,A=O}finally{E=1}}return{value:n,done:k}}})(h,m,v),!0),b}var o={};function s(){}function l(){}function u(){}n=Object.getPrototypeOf;var d=[][a]?n(n([][a]())):(Ke(n={},a,function(){return this}),n),c=u.prototype=s.prototype=Object.create(d);function f(h){return Object.setPrototypeOf?Object.setPrototypeOf(h,u):(h.__proto__=u,Ke(h,r,"GeneratorFunction")),h.prototype=Object.create(c),h}return l.prototype=u,Ke(c,"constructor",u),Ke(u,"constructor",l),l.displayName="GeneratorFunction",Ke(u,r,"GeneratorFunction"),Ke(c),Ke(c,r,"Generator"),Ke(c,a,function(){return this}),Ke(c,"toString",function(){return"[object Generator]"}),(Ze=function(){return{w:i,m:f}})()}function Mu(t,n,e,a,r,i,o){try{var s=t[i](o),l=s.value}catch(u){return void e(u)}s.done?n(l):Promise.resolve(l).then(a,r)}function jn(t){return function(){var n=this,e=arguments;return new Promise(function(a,r){var i=t.apply(n,e);function o(l){Mu(i,a,r,o,s,"next",l)}function s(l){Mu(i,a,r,o,s,"throw",l)}o(void 0)})}}var jr=new Map,zu=!1;function xv(t){return new Promise(function(n,e){var a=new FileReader;a.onload=function(){return n(a.result)},a.onerror=e,a.readAsDataURL(t)})}function Ev(t){if(!jr.has(t)){var n=fetch(t).then(function(e){return e.blob()}).then(xv).catch(function(){return jr.delete(t),null});jr.set(t,n)}return jr.get(t)}function Sv(t){return bo.apply(this,arguments)}function bo(){return bo=jn(Ze().m(function t(n){var e,a,r;return Ze().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=n,a=Array.from(e.querySelectorAll("img[src]")),r=a.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=jn(Ze().m(function s(l){var u;return Ze().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,Ev(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},t)})),bo.apply(this,arguments)}function Wu(t){return yo.apply(this,arguments)}function yo(){return yo=jn(Ze().m(function t(n){var e,a,r,i,o,s,l,u,d,c,f,h,g,m=arguments;return Ze().w(function(v){for(;;)switch(v.n){case 0:if(e=m.length>1&&m[1]!==void 0?m[1]:1,a=n instanceof SVGElement?new XMLSerializer().serializeToString(n):n,r=new DOMParser,i=r.parseFromString(a,"image/svg+xml"),o=i.querySelector("svg"),o){v.n=1;break}return v.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){v.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),v.a(2,null);case 2:return c=Math.ceil(s*e),f=Math.ceil(l*e),h=new Blob([a],{type:"image/svg+xml"}),g=URL.createObjectURL(h),v.a(2,new Promise(function(p){var b=new Image;b.onload=function(){var y=document.createElement("canvas");y.width=c,y.height=f,y.getContext("2d").drawImage(b,0,0,c,f),URL.revokeObjectURL(g);try{y.getContext("2d").getImageData(0,0,1,1)}catch(_){if(_ instanceof DOMException&&_.name==="SecurityError"){zu||(zu=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),p(null);return}throw _}p(y)},b.onerror=function(){URL.revokeObjectURL(g),p(null)},b.src=g}))}},t)})),yo.apply(this,arguments)}function Rv(t,n){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(n?"<style>".concat(n,"</style>"):"")+t,document.body.appendChild(e);var a=e.getBoundingClientRect(),r=a.width,i=a.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function Av(t,n,e,a){return _o.apply(this,arguments)}function _o(){return _o=jn(Ze().m(function t(n,e,a,r){var i,o,s,l,u,d,c,f,h=arguments;return Ze().w(function(g){for(;;)switch(g.n){case 0:return i=h.length>4&&h[4]!==void 0?h[4]:1,o=n instanceof HTMLElement?n.outerHTML:n,g.n=1,Sv(o);case 1:return s=g.v,(a==null||r==null)&&(l=Rv(s,e),a=a??l.width,r=r??l.height),u=Math.ceil(a*i),d=Math.ceil(r*i),c=e?"<style>".concat(e,"</style>"):"",f='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(a," ").concat(r,'">')+'<foreignObject width="'.concat(a,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(c).concat(s,"</body>")+"</foreignObject></svg>",g.a(2,Wu(f,1))}},t)})),_o.apply(this,arguments)}function wv(t){return To.apply(this,arguments)}function To(){return To=jn(Ze().m(function t(n){var e,a=arguments,r;return Ze().w(function(i){for(;;)switch(i.n){case 0:e=a.length>1&&a[1]!==void 0?a[1]:1,r=n.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,n.canvas);case 2:return i.a(2,Wu(n.svg,e));case 3:return i.a(2,Av(n.html,n.css,n.width,n.height,e));case 4:return i.a(2)}},t)})),To.apply(this,arguments)}var Vn=2048,Uu=(function(){function t(n,e,a){ee(this,t),w(this,"cache",new Map),w(this,"pending",new Set),w(this,"atlas",{}),w(this,"glTexture",null),w(this,"dirty",!0),this.gl=n,this.renderers=e,this.scheduleRender=a,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Vn,this.packCanvas.height=Vn,this.packCtx=this.packCanvas.getContext("2d")}return te(t,[{key:"renderAttachment",value:function(e,a,r){var i=this,o="".concat(e,":").concat(a);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[a];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=jn(Ze().m(function c(f){var h;return Ze().w(function(g){for(;;)switch(g.n){case 0:if(i.pending.has(o)){g.n=1;break}return g.a(2);case 1:if(i.pending.delete(o),f){g.n=2;break}return g.a(2);case 2:return g.n=3,wv(f,u);case 3:if(h=g.v,!(!h||h.width===0||h.height===0)){g.n=4;break}return g.a(2);case 4:i.cache.set(o,{image:h,width:h.width,height:h.height}),i.dirty=!0,i.scheduleRender();case 5:return g.a(2)}},c)}));return function(c){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(f,h,g){f.drawImage(u.image,h,g)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var a={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Vn,Vn);var r=Gu(e,this.packCtx,a),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Vn,"x").concat(Vn," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Ca),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var a=this.gl;a.activeTexture(a.TEXTURE0+e),a.bindTexture(a.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,a){var r="".concat(e,":").concat(a);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var a="".concat(e,":"),r=W(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(a)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=W(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(a)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),xo=(function(){function t(n){ee(this,t),w(this,"buckets",new Map),w(this,"keyDepth",new Map);var e=W(n),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return te(t,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,a){var r,i=this.keyDepth.get(e);if(i!==a){var o=this.buckets.get(a);if(!o)throw new Error('Sigma: "'.concat(a,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,a)}}},{key:"remove",value:function(e){var a=this.keyDepth.get(e);a!==void 0&&(this.buckets.get(a).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=W(this.buckets.values()),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,a){var r=this.buckets.get(e);return!r||r.size===0?[]:X(r).sort(function(i,o){return a(i)-a(o)})}}])})(),Bu=(function(t){function n(e,a){return ee(this,n),ge(this,n,[e,2,a])}return pe(n,t),te(n,[{key:"updateNode",value:function(a,r,i,o,s,l,u,d){var c=this.indexMap.get(a);if(c===void 0)throw new Error('Node "'.concat(a,'" not allocated in NodeDataTexture'));var f=Ut(d),h=ae(f,4),g=h[0],m=h[1],v=h[2],p=h[3],b=c*2*4;this.data[b]=r,this.data[b+1]=i,this.data[b+2]=o,this.data[b+3]=s,this.data[b+4]=l,this.data[b+5]=u,this.data[b+6]=g*65536+m*256+v,this.data[b+7]=p/255,this.markDirty(c)}}])})(Ur),Dv=1024,Cv=1.5,Lv=4096,Eo=(function(){function t(n,e){var a;if(ee(this,t),w(this,"texture",null),w(this,"framebuffer",null),!n.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=n,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((a=e.initialCapacity)!==null&&a!==void 0?a:Dv);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return te(t,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var a=Math.min(e,Lv),r=Math.ceil(e/a);return{width:a,height:r}}},{key:"create",value:function(){var e=this.gl,a=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,a,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var a=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*Cv));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&a.deleteTexture(this.texture),this.framebuffer&&a.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var a=this.gl;a.activeTexture(a.TEXTURE0+e),a.bindTexture(a.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Hu=(function(t){function n(e,a){return ee(this,n),ge(this,n,[e,2,a])}return pe(n,t),te(n,[{key:"updateEdge",value:function(a,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,f=this.indexMap.get(a);if(f===void 0)throw new Error('Edge "'.concat(a,'" not allocated in EdgeDataTexture'));var h=f*this.TEXELS_PER_ITEM*4;this.data[h+0]=r,this.data[h+1]=i,this.data[h+2]=o,this.data[h+3]=0,this.data[h+4]=s,this.data[h+5]=l,this.data[h+6]=u,this.data[h+7]=(d&15)<<4|c&15,this.markDirty(f)}}])})(Ur);var eT=At(wn()),tT=At(Mn());function Iv(t,n){if(t==null)return{};var e={};for(var a in t)if({}.hasOwnProperty.call(t,a)){if(n.indexOf(a)!==-1)continue;e[a]=t[a]}return e}function $u(t,n){if(t==null)return{};var e,a,r=Iv(t,n);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(t);for(a=0;a<i.length;a++)e=i[a],n.indexOf(e)===-1&&{}.propertyIsEnumerable.call(t,e)&&(r[e]=t[e])}return r}var kv=["factor"],Pv=["factor"],Vu=1.5,So={x:.5,y:.5,angle:0,ratio:1},ju=(function(t){function n(){var e;ee(this,n);for(var a=arguments.length,r=new Array(a),i=0;i<a;i++)r[i]=arguments[i];return e=ge(this,n,[].concat(r)),w(e,"minRatio",null),w(e,"maxRatio",null),w(e,"enabled",!0),w(e,"enabledZooming",!0),w(e,"enabledPanning",!0),w(e,"enabledRotation",!0),w(e,"constrainState",null),w(e,"state",U({},So)),w(e,"previousState",U({},So)),w(e,"nextFrame",null),w(e,"currentAnimationFrom",null),w(e,"currentAnimationTo",null),w(e,"animationCallback",null),e}return pe(n,t),te(n,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return U({},this.state)}},{key:"getPreviousState",value:function(){return U({},this.previousState)}},{key:"getBoundedRatio",value:function(a){var r=a;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(a){var r=this.getState();return this.enabledPanning&&typeof a.x=="number"&&(r.x=a.x),this.enabledPanning&&typeof a.y=="number"&&(r.y=a.y),this.enabledZooming&&typeof a.ratio=="number"&&(r.ratio=this.getBoundedRatio(a.ratio)),this.enabledRotation&&typeof a.angle=="number"&&(r.angle=a.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(a){if(!this.enabled)return this;var r=this.validateState(a);return Kl(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(a){return this.setState(a(this.getState())),this}},{key:"animate",value:function(a,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(a,U(U({},Jl),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=a.factor,i=r===void 0?Vu:r,o=$u(a,kv);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=a.factor,i=r===void 0?Vu:r,o=$u(a,Pv);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(a){return this.animate(So,a)}},{key:"runAnimation",value:function(a,r,i){var o=this,s=Sr(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(a),c=function(){if(!o.enabled){o.cancelAnimation();return}var h=r.duration>0?(Date.now()-l)/r.duration:1;if(h>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var g=s(h);o.setState({x:u.x+(d.x-u.x)*g,y:u.y+(d.y-u.y)*g,angle:u.angle+(d.angle-u.angle)*g,ratio:u.ratio+(d.ratio-u.ratio)*g}),o.nextFrame=requestAnimationFrame(c)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),c()}},{key:"resolveAnimation",value:function(){var a=this.animationCallback;this.animationCallback=null,a&&a()}},{key:"emitAnimationEnd",value:function(a){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:a}))}}],[{key:"from",value:function(a){var r=new n;return r.setState(a)}}])})(Dr);function Qe(t,n){var e=n.getBoundingClientRect();return{x:t.clientX-e.left,y:t.clientY-e.top}}function _t(t,n){var e=U(U({},Qe(t,n)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:t});return e}function cn(t){var n="x"in t?t:U(U({},t.touches[0]||t.previousTouches[0]),{},{original:t.original,sigmaDefaultPrevented:t.sigmaDefaultPrevented,preventSigmaDefault:function(){t.sigmaDefaultPrevented=!0,n.sigmaDefaultPrevented=!0}});return n}function Fv(t,n){var e=_t(t,n);return e.delta=sd(t),e}var Nv=2;function Xr(t){for(var n=[],e=0,a=Math.min(t.length,Nv);e<a;e++)n.push(t[e]);return n}function Ia(t,n,e){var a={touches:Xr(t.touches).map(function(r){return Qe(r,e)}),previousTouches:n.map(function(r){return Qe(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0},original:t};return a}function sd(t){if(typeof t.deltaY<"u")return t.deltaY*-3/360;if(typeof t.detail<"u")return t.detail/-9;throw new Error("Captor: could not extract delta from event.")}var ld=(function(t){function n(e,a){var r;return ee(this,n),r=ge(this,n),r.container=e,r.renderer=a,r}return pe(n,t),te(n)})(Dr),Ov=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],Gv=Ov.reduce(function(t,n){return U(U({},t),{},w({},n,Ir[n]))},{});function ka(t){return t instanceof PointerEvent&&t.pointerType==="touch"}var Mv=(function(t){function n(e,a){var r;return ee(this,n),r=ge(this,n,[e,a]),w(r,"enabled",!0),w(r,"draggedEvents",0),w(r,"downStartTime",null),w(r,"lastMouseX",null),w(r,"lastMouseY",null),w(r,"isMouseDown",!1),w(r,"isMoving",!1),w(r,"isPanningStage",!1),w(r,"movingTimeout",null),w(r,"startCameraState",null),w(r,"clicks",0),w(r,"doubleClickTimeout",null),w(r,"isRightMouseDown",!1),w(r,"startRotationAngle",null),w(r,"startCameraAngle",null),w(r,"currentWheelDirection",0),w(r,"lastWheelAnimationId",0),w(r,"settings",Gv),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return pe(n,t),te(n,[{key:"kill",value:function(){var a=this.container;a.removeEventListener("contextmenu",this.handleRightClick),a.removeEventListener("pointerdown",this.handleDown),a.removeEventListener("wheel",this.handleWheel),a.removeEventListener("pointerleave",this.handleLeave),a.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(a){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(a);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",_t(a,this.container))}}},{key:"handleRightClick",value:function(a){this.enabled&&(this.settings.enableCameraMouseRotation&&a.preventDefault(),this.emit("rightClick",_t(a,this.container)))}},{key:"handleDoubleClick",value:function(a){if(this.enabled){a.preventDefault(),a.stopPropagation();var r=_t(a,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Qe(a,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(a){if(!(!this.enabled||ka(a))){if(a.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Qe(a,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(a.button===2&&this.settings.enableCameraMouseRotation){var s=Qe(a,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-c,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",_t(a,this.container))}}},{key:"handleUp",value:function(a){var r=this;if(!(!this.enabled||ka(a)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",_t(a,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Qe(a,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var c=r.draggedEvents>0;r.draggedEvents=0;var f=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");c&&f&&r.renderer.refresh()},0),this.emit("mouseup",_t(a,this.container)),(a.target===this.container||a.composedPath()[0]===this.container)&&this.handleClick(a)}}},{key:"handleMove",value:function(a){var r=this;if(!(!this.enabled||ka(a))){var i=_t(a,this.container);if(this.emit("mousemovebody",i),(a.target===this.container||a.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Qe(a,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:l,y:u}),f=d.x-c.x,h=d.y-c.y,g=o.getState(),m=g.x+f,v=g.y+h;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:m,y:v}),this.lastMouseX=l,this.lastMouseY=u,a.preventDefault(),a.stopPropagation()}if(this.isRightMouseDown){var p=Qe(a,this.container),b=p.x,y=p.y,_=this.container.offsetWidth/2,T=this.container.offsetHeight/2,x=Math.atan2(y-T,b-_),R=x-this.startRotationAngle,A=this.renderer.getCamera();A.setState({angle:this.startCameraAngle+R}),a.preventDefault(),a.stopPropagation()}}}}},{key:"handleLeave",value:function(a){ka(a)||this.emit("mouseleave",_t(a,this.container))}},{key:"handleEnter",value:function(a){ka(a)||this.emit("mouseenter",_t(a,this.container))}},{key:"handleWheel",value:function(a){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=Fv(a,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!a.ctrlKey&&!a.metaKey){this.renderer._showGestureHint("wheel");return}var l=sd(a);if(l){a.preventDefault(),a.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=i.getBoundedRatio(u*d),f=l>0?1:-1,h=Date.now();if(u!==c&&!(this.currentWheelDirection===f&&this.lastWheelTriggerTime&&h-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var g=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Qe(a,this.container),c),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===g&&(r.currentWheelDirection=0)}),this.currentWheelDirection=f,this.lastWheelTriggerTime=h}}}}}}},{key:"setSettings",value:function(a){this.settings=a}}])})(ld),zv=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Wv=zv.reduce(function(t,n){return U(U({},t),{},w({},n,Ir[n]))},{}),Uv=(function(t){function n(e,a){var r;return ee(this,n),r=ge(this,n,[e,a]),w(r,"enabled",!0),w(r,"isMoving",!1),w(r,"hasMoved",!1),w(r,"isPanningStage",!1),w(r,"isZoomingStage",!1),w(r,"touchMode",0),w(r,"startTouchesPositions",[]),w(r,"lastTouches",[]),w(r,"lastTap",null),w(r,"settings",Wv),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return pe(n,t),te(n,[{key:"kill",value:function(){var a=this.container;a.removeEventListener("touchstart",this.handleStart),a.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(a){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:a>=2}},{key:"syncStageFlags",value:function(){var a=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;a!==this.isPanningStage&&(this.isPanningStage=a,this.renderer._setPanning(a)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(a){var r=this;if(this.enabled){var i=Xr(a.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(h){return Qe(h,r.container)}),this.touchMode===2){var o=ae(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],c=d.x,f=d.y;this.startTouchesAngle=Math.atan2(f-u,c-l),this.startTouchesDistance=Math.sqrt(Math.pow(c-l,2)+Math.pow(f-u,2))}this.syncStageFlags(),this.emit("touchdown",Ia(a,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,a.cancelable&&(this.doesCapture(a.touches.length)||this.renderer._hasNodeDrag())&&a.preventDefault()}}},{key:"handleLeave",value:function(a){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(a.cancelable&&this.doesCapture(this.touchMode)&&a.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(a.touches.length===1){this.handleStart(a);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Ia(a,this.lastTouches,this.container)),!a.touches.length){var s=Qe(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!a.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Ia(a,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var c=this.renderer.getCamera(),f=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(s,f),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var h=Ia(a,this.lastTouches,this.container);this.emit("tap",h),this.lastTap={time:Date.now(),position:h.touches[0]||h.previousTouches[0]}}}this.lastTouches=Xr(a.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(a){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(a.touches.length);i&&a.preventDefault();var o=Xr(a.touches),s=o.map(function($){return Qe($,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Ia(a,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function($,Q){var Y=r.startTouchesPositions[Q];return Y&&($.x!==Y.x||$.y!==Y.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),c=this.startCameraState,f=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var h=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),g=h.x,m=h.y,v=this.renderer.viewportToFramedGraph(s[0]),p=v.x,b=v.y;d.setState({x:c.x+g-p,y:c.y+m-b});break}case 2:{var y={x:.5,y:.5,angle:0,ratio:1},_=s[0],T=_.x,x=_.y,R=s[1],A=R.x,E=R.y,C=Math.atan2(E-x,A-T)-this.startTouchesAngle,k=Math.hypot(E-x,A-T)/this.startTouchesDistance,D=d.getBoundedRatio(c.ratio/k);y.ratio=D,y.angle=c.angle+C;var I=this.getDimensions(),L=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),P=Math.min(I.width,I.height)-2*f,G=P/I.width,O=P/I.height,F=D/P,N=T-P/2/G,z=x-P/2/O,V=zi({x:N,y:z},y.angle);N=V.x,z=V.y,y.x=L.x-N*F,y.y=L.y+z*F,d.setState(y);break}}}}}},{key:"setSettings",value:function(a){this.settings=a}}])})(ld),Bv=(function(){function t(n,e,a,r){ee(this,t),w(this,"pendingNode",null),w(this,"session",null),this.graph=n,this.viewportToGraph=e,this.setNodesState=a,this.emit=r}return te(t,[{key:"start",value:function(e,a,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:a,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=W(s),c;try{for(d.s();!(c=d.n()).done;){var f=c.value;u.set(f,{x:this.graph.getNodeAttribute(f,i),y:this.graph.getNodeAttribute(f,o)})}}catch(h){d.e(h)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(a),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,a){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),c={x:d.x-s.x,y:d.y-s.y},f=W(i),h;try{for(f.s();!(h=f.n()).done;){var g=h.value,m=o.get(g);if(!(!m||!this.graph.hasNode(g))){var v={x:m.x+c.x,y:m.y+c.y};a?this.graph.mergeNodeAttributes(g,a(v,g)):(this.graph.setNodeAttribute(g,l,v.x),this.graph.setNodeAttribute(g,u,v.y))}}}catch(p){f.e(p)}finally{f.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,a=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:a,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(a){return a!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function qu(t,n){return t<n?"".concat(t,"\0").concat(n):"".concat(n,"\0").concat(t)}var Hv=(function(){function t(n,e){ee(this,t),w(this,"groups",new Map),w(this,"edgeToGroupKey",new Map),this.graph=n,this.onGroupChanged=e}return te(t,[{key:"getGroupKey",value:function(e){return qu(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,a){var r=this,i=a.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var a=this.getGroupKey(e),r=this.groups.get(a);r||(r=[],this.groups.set(a,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,a),r.length>1&&this.sortGroup(r,a),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var a=this.edgeToGroupKey.get(e);if(a){this.edgeToGroupKey.delete(e);var r=this.groups.get(a);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(a):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var a,r=this.edgeToGroupKey.get(e);return r?(a=this.groups.get(r))!==null&&a!==void 0?a:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(a){return a!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,c){var f=qu(d,c),h=e.groups.get(f);h||(h=[],e.groups.set(f,h)),h.push(l),e.edgeToGroupKey.set(l,f)});var a=W(this.groups),r;try{for(a.s();!(r=a.n()).done;){var i=ae(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){a.e(l)}finally{a.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Xu(t,n){var e;if(t===!1||t==="extend"||t==="separate")return t;var a=t[n];return a!==void 0?a:(e=t.default)!==null&&e!==void 0?e:!1}function Yu(t){return t===!1?!1:t==="extend"||t==="separate"?!0:Object.values(t).some(function(n){return n==="extend"||n==="separate"})}function Ku(t){return t==="separate"?!0:t===!1||t==="extend"?!1:t.default==="separate"?!0:Object.values(t).includes("separate")}var Ge={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(n,e,a){return n.setNodeState(e,{isHovered:a})},getCursor:function(n,e){var a;return(a=n.nodeDataCache[e])===null||a===void 0?void 0:a.cursor},isHitValid:function(n,e){var a;return((a=n.nodeDataCache[e])===null||a===void 0?void 0:a.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(n){return!!n.settings.enableEdgeEvents},writesPickingThisFrame:function(n){return!!n.settings.enableEdgeEvents},setHover:function(n,e,a){return n.setEdgeState(e,{isHovered:a})},getCursor:function(n,e){var a;return(a=n.edgeDataCache[e])===null||a===void 0?void 0:a.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(n){return Ku(n.settings.nodeLabelEvents)},writesPickingThisFrame:function(n){return Yu(n.settings.nodeLabelEvents)},setHover:function(n,e,a){return n.setNodeState(e,{isLabelHovered:a})},getCursor:function(n,e){var a;return(a=n.nodeDataCache[e])===null||a===void 0?void 0:a.labelCursor},resolveForVerb:function(n,e,a){var r=Xu(a.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:n.key}:n}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(n){return Ku(n.settings.edgeLabelEvents)},writesPickingThisFrame:function(n){return Yu(n.settings.edgeLabelEvents)},setHover:function(n,e,a){return n.setEdgeState(e,{isLabelHovered:a})},getCursor:function(n,e){var a;return(a=n.edgeDataCache[e])===null||a===void 0?void 0:a.labelCursor},resolveForVerb:function(n,e,a){var r=Xu(a.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:n.key}:n}}},gn=["node","edge","nodeLabel","edgeLabel"];function $v(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function fn(t,n,e){var a;return(a=t.idsByKind[n].get(e))!==null&&a!==void 0?a:0}function Ro(t,n){var e=W(gn),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;if(r===n||Ge[r].parent===n){var i=W(t.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;t.lookup[s]=null}}catch(f){i.e(f)}finally{i.f()}t.idsByKind[r]=new Map}}}catch(f){e.e(f)}finally{e.f()}var l=1,u=W(gn),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(c===n)break;l+=t.idsByKind[c].size}}catch(f){u.e(f)}finally{u.f()}t.nextId=l}function Zu(t,n,e){var a=t.nextId++;return t.idsByKind[n].set(e,a),t.lookup[a]={kind:n,key:e},a}function Vv(t,n){var e=W(gn),a;try{for(e.s();!(a=e.n()).done;){var r=a.value;if(Ge[r].parent!==null){var i=W(t.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;t.lookup[s]=null}}catch(T){i.e(T)}finally{i.f()}t.idsByKind[r]=new Map}}}catch(T){e.e(T)}finally{e.f()}t.nextId=1;var l=W(gn),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Ge[d].parent===null){var c=W(t.idsByKind[d].values()),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;h>=t.nextId&&(t.nextId=h+1)}}catch(T){c.e(T)}finally{c.f()}}}}catch(T){l.e(T)}finally{l.f()}var g=W(gn),m;try{for(g.s();!(m=g.n()).done;){var v=m.value,p=Ge[v];if(!(p.parent===null||!p.isEnabled(n))){var b=W(t.idsByKind[p.parent].keys()),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;t.idsByKind[v].set(_,t.nextId),t.lookup[t.nextId]={kind:v,key:_},t.nextId++}}catch(T){b.e(T)}finally{b.f()}}}}catch(T){g.e(T)}finally{g.f()}}function jv(t,n){var e=W(gn),a;try{for(e.s();!(a=e.n()).done;){var r=a.value,i=t[r],o=n[r];if(i!==o){if(i.size!==o.size)return!1;var s=W(i),l;try{for(s.s();!(l=s.n()).done;){var u=ae(l.value,2),d=u[0],c=u[1];if(o.get(d)!==c)return!1}}catch(f){s.e(f)}finally{s.f()}}}}catch(f){e.e(f)}finally{e.f()}return!0}function Qu(t,n,e){Ge[n.kind].setHover(t,n.key,e)}function qv(t,n){return Ge[n.kind].getCursor(t,n.key)}function Pa(t,n){return"".concat(n).concat(Ge[t].eventSuffix)}function Fa(t,n){return U(U({},n),{},w({},Ge[t.kind].payloadKey,t.key))}function Xv(t,n,e){var a=Ge[n.kind].resolveForVerb;return a?a(n,e,t):n}function Yv(t,n){var e=Ge[n.kind].isHitValid;return e?e(t,n.key):!0}function Ao(t){return gn.filter(function(n){return n===t||Ge[n].parent===t})}function ud(t,n,e){return n&&(n=Xv(t,n,e)),n&&!Yv(t,n)&&(n=null),n}function wo(t,n,e){var a=e==="wheel"?t.stateManager.hovered:t.getHitAtPosition(n);return ud(t,a,e)}function Kv(t,n){return!t||!n?t===n:t.kind===n.kind&&t.key===n.key}function dd(t,n,e){var a={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=t.dragManager.session,i=r?{kind:"node",key:r.node}:ud(t,n,"enter"),o=t.stateManager,s=o.hovered;Kv(s,i)||(s&&(Qu(t,s,!1),t.emit(Pa(s.kind,"leave"),Fa(s,a))),o.setHovered(i),i&&(Qu(t,i,!0),t.emit(Pa(i.kind,"enter"),Fa(i,a))),t.updateContainerCursor())}function Zv(t,n,e,a){a.handleResize=function(){return t.scheduleRefresh()},window.addEventListener("resize",a.handleResize),a.handleMove=function(i){t.hoverResolver.pointerMoved(cn(i))},a.handleMoveBody=function(i){var o=cn(i),s=t.dragManager;if(s.pendingNode&&!s.session){var l=t.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,c=t.settings;s.start(s.pendingNode,o,c.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,t.settings.dragPositionToAttributes),t.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),t.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},a.handleLeave=function(i){var o=cn(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};t.hoverResolver.pointerLeft(),dd(t,null,o),t.emit("leaveStage",s)},a.handleEnter=function(i){var o=cn(i);t.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=cn(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=wo(t,l,o);if(d){t.emit(Pa(d.kind,o),Fa(d,u));return}t.emit("".concat(o,"Stage"),u)}};a.handleClick=r("click"),a.handleRightClick=r("rightClick"),a.handleDoubleClick=r("doubleClick"),a.handleWheel=r("wheel"),a.handleDown=function(i){var o=cn(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=wo(t,o,"down");if(l){l.kind==="node"&&t.settings.enableNodeDrag&&(t.dragManager.pendingNode=l.key),t.emit(Pa(l.kind,"down"),Fa(l,s));return}t.emit("downStage",s)},a.handleUp=function(i){var o=cn(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=t.dragManager.end();l&&t.emit("nodeDragEnd",U({node:l.node,allDraggedNodes:l.allNodes},s));var u=wo(t,o,"up");if(u){t.emit(Pa(u.kind,"up"),Fa(u,s));return}t.emit("upStage",s)},n.on("mousemove",a.handleMove),n.on("mousemovebody",a.handleMoveBody),n.on("click",a.handleClick),n.on("rightClick",a.handleRightClick),n.on("doubleClick",a.handleDoubleClick),n.on("wheel",a.handleWheel),n.on("mousedown",a.handleDown),n.on("mouseup",a.handleUp),n.on("mouseleave",a.handleLeave),n.on("mouseenter",a.handleEnter),e.on("touchdown",a.handleDown),e.on("touchdown",a.handleMove),e.on("touchup",a.handleUp),e.on("touchmove",a.handleMove),e.on("tap",a.handleClick),e.on("doubletap",a.handleDoubleClick),e.on("touchmove",a.handleMoveBody)}function Qv(t,n){var e=t.graph,a=new Set(["x","y","zIndex","type"]);n.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return a.has(l)});t.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},n.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});t.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},n.addNodeGraphUpdate=function(r){t.addNode(r.key),t.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},n.updateNodeGraphUpdate=function(r){t.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},n.dropNodeGraphUpdate=function(r){t.removeNode(r.key),t.refresh({schedule:!0})},n.addEdgeGraphUpdate=function(r){var i=r.key;t.edgeGroups.register(i),t.addEdge(i);var o=t.edgeGroups.getSiblings(i),s=W(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}t.refresh({partialGraph:{edges:[i].concat(X(o))},schedule:!0})},n.updateEdgeGraphUpdate=function(r){t.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},n.dropEdgeGraphUpdate=function(r){var i=r.key,o=t.edgeGroups.getSiblings(i);t.edgeGroups.unregister(i),t.removeEdge(i);var s=W(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}t.refresh({schedule:!0})},n.clearEdgesGraphUpdate=function(){t.clearEdgeState(),t.clearEdgeIndices(),t.refresh({schedule:!0})},n.clearGraphUpdate=function(){t.clearEdgeState(),t.clearNodeState(),t.clearEdgeIndices(),t.clearNodeIndices(),t.refresh({schedule:!0})},e.on("nodeAdded",n.addNodeGraphUpdate),e.on("nodeDropped",n.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",n.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",n.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",n.addEdgeGraphUpdate),e.on("edgeDropped",n.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",n.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",n.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",n.clearEdgesGraphUpdate),e.on("cleared",n.clearGraphUpdate)}function Jv(t,n){t.removeListener("nodeAdded",n.addNodeGraphUpdate),t.removeListener("nodeDropped",n.dropNodeGraphUpdate),t.removeListener("nodeAttributesUpdated",n.updateNodeGraphUpdate),t.removeListener("eachNodeAttributesUpdated",n.eachNodeAttributesUpdatedGraphUpdate),t.removeListener("edgeAdded",n.addEdgeGraphUpdate),t.removeListener("edgeDropped",n.dropEdgeGraphUpdate),t.removeListener("edgeAttributesUpdated",n.updateEdgeGraphUpdate),t.removeListener("eachEdgeAttributesUpdated",n.eachEdgeAttributesUpdatedGraphUpdate),t.removeListener("edgesCleared",n.clearEdgesGraphUpdate),t.removeListener("cleared",n.clearGraphUpdate)}var em={x:.5,y:.5,angle:0,ratio:1},tm=8,nm=.001;function am(t){var n=t.coords,e=t.nodeData,a=t.dimensions,r=t.stagePadding,i=t.zoomToSizeRatioFunction,o=t.itemSizesReference,s=t.fitLabels,l=t.nodeLabelBox,u=Object.keys(n);if(!u.length)return t.extent;for(var d=i(1)||1,c=o==="positions",f=a.width,h=a.height,g=t.extent,m=0;m<tm;m++){for(var v=Lr(g),p={width:g.x[1]-g.x[0]||1,height:g.y[1]-g.y[0]||1},b=Wt(em,a,p,r),y=Ju(b,v({x:0,y:0}),f,h),_=Ju(b,v({x:1,y:0}),f,h),T=Math.hypot(_.x-y.x,_.y-y.y)||1,x=1/0,R=-1/0,A=1/0,E=-1/0,C=0,k=u.length;C<k;C++){var D=u[C],I=e[D],L=I.size/d*(c?T:1),P=-L,G=L,O=-L,F=L;if(s){var N=l(I,L);N&&(N.minX<P&&(P=N.minX),N.maxX>G&&(G=N.maxX),N.minY<O&&(O=N.minY),N.maxY>F&&(F=N.maxY))}var z=n[D],V=z.x,$=z.y;x=Math.min(x,V+P/T),R=Math.max(R,V+G/T),A=Math.min(A,$-F/T),E=Math.max(E,$-O/T)}var Q={x:[x,R],y:[A,E]},Y=Math.max(Q.x[1]-Q.x[0],Q.y[1]-Q.y[0])||1,Z=Math.max(Math.abs(Q.x[0]-g.x[0]),Math.abs(Q.x[1]-g.x[1]),Math.abs(Q.y[0]-g.y[0]),Math.abs(Q.y[1]-g.y[1]));if(g=Q,Z/Y<nm)break}return g}function Ju(t,n,e,a){var r=Pn(t,n);return{x:(1+r.x)*e/2,y:(1-r.y)*a/2}}var rm=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),im=1500,om=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function ed(t){var n,e,a=zn("style");a.textContent=t,document.head.appendChild(a);var r=((n=(e=a.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&n!==void 0?n:0)>0;return a.remove(),r}var hn=null;function sm(){return hn===null&&(hn=om,ed("@scope {}")&&(hn=`@scope {
`.concat(hn,`
}`)),ed("@layer sigma-gesture-hint {}")&&(hn=`@layer sigma-gesture-hint {
`.concat(hn,`
}`))),hn}var lm=(function(){function t(n){ee(this,t),w(this,"hideTimeout",null),this.styleElement=zn("style"),this.styleElement.textContent=sm(),n.appendChild(this.styleElement),this.element=zn("div",{opacity:"0"},{class:"sigma-gesture-hint"}),n.appendChild(this.element)}return te(t,[{key:"show",value:function(e,a){var r=this,i=e==="touch"?a.sharedGestureTouchMessage:rm?a.sharedGestureAppleWheelMessage:a.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},im))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),um=(function(){function t(n){ee(this,t),w(this,"readBuffer",null),w(this,"fence",null),w(this,"result",new Uint8Array(4)),w(this,"generation",0),w(this,"readGeneration",0),w(this,"lastEvent",null),w(this,"active",!1),w(this,"dirty",!1),w(this,"rafId",null),w(this,"killed",!1),this.options=n}return te(t,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,a=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=Wi(a,s.x,s.y,i(),o()),u=ae(l,2),d=u[0],c=u[1];this.readBuffer||(this.readBuffer=a.createBuffer()),a.bindFramebuffer(a.FRAMEBUFFER,r()),a.bindBuffer(a.PIXEL_PACK_BUFFER,this.readBuffer),a.bufferData(a.PIXEL_PACK_BUFFER,4,a.STREAM_READ),a.readPixels(d,c,1,1,a.RGBA,a.UNSIGNED_BYTE,0),a.bindBuffer(a.PIXEL_PACK_BUFFER,null),a.bindFramebuffer(a.FRAMEBUFFER,null),this.fence=a.fenceSync(a.SYNC_GPU_COMMANDS_COMPLETE,0),a.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var a=this;this.rafId=requestAnimationFrame(function(){a.rafId=null,a.poll(e)})}},{key:"poll",value:function(e){var a=this.options,r=a.gl,i=a.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=ae(this.result,4),l=s[0],u=s[1],d=s[2],c=s[3];this.active&&i(Ui(l,u,d,c),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),td=(function(){function t(n,e){ee(this,t),this.key=n,this.size=e}return te(t,null,[{key:"compare",value:function(e,a){return e.size>a.size?-1:e.size<a.size||e.key>a.key?1:-1}}])})(),qr=(function(){function t(){ee(this,t),w(this,"width",0),w(this,"height",0),w(this,"cellSize",0),w(this,"columns",0),w(this,"rows",0),w(this,"cells",{})}return te(t,[{key:"resizeAndClear",value:function(e,a){this.width=e.width,this.height=e.height,this.cellSize=a,this.columns=Math.ceil(e.width/a),this.rows=Math.ceil(e.height/a),this.cells={}}},{key:"getIndex",value:function(e){var a=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+a}},{key:"add",value:function(e,a,r){var i=new td(e,a),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var a=this.cells[e];a.sort(td.compare)}}},{key:"getLabelsToDisplay",value:function(e,a,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*a/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),f=Math.max(0,Math.floor(r.y1/this.cellSize)),h=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),g=f;g<=h;g++)for(var m=d;m<=c;m++){var v=g*this.columns+m,p=this.cells[v];if(p)for(var b=0;b<Math.min(l,p.length);b++)u.push(p[b].key)}else for(var y in this.cells)for(var _=this.cells[y],T=0;T<Math.min(l,_.length);T++)u.push(_[T].key);return u}}])})();function dm(t){var n=t.graph,e=t.hoveredNode,a=t.highlightedNodes,r=t.displayedNodeLabels,i=new Set,o=new Set(a);e&&o.add(e);var s=W(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.hasNode(u)&&n.forEachEdge(u,function(h){i.add(h)})}}catch(h){s.e(h)}finally{s.f()}var d=W(r),c;try{var f=function(){var g=c.value;if(o.has(g))return 1;n.forEachEdge(g,function(m,v,p,b){var y=p===g?b:p;r.has(y)&&i.add(m)})};for(d.s();!(c=d.n()).done;)f()}catch(h){d.e(h)}finally{d.f()}return Array.from(i)}var qn=150,Xn=50,cm={both:0,node:1,label:2},hm={over:0,above:1,below:2,auto:3},nd=12,fm=3,gm=(function(){function t(n){ee(this,t),w(this,"labelGrid",new qr),w(this,"edgeAnchorGrid",new qr),w(this,"displayedNodeLabels",new Set),w(this,"displayedEdgeLabels",new Set),w(this,"edgeLabelCandidates",[]),w(this,"renderedNodeLabels",new Set),w(this,"labelSizeCache",new Map),w(this,"framePassPoints",new Float32Array(0)),w(this,"labelsDirty",!0),this.internals=n}return te(t,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new qr,this.edgeAnchorGrid=new qr}},{key:"processWebGLLabels",value:function(e){for(var a,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(a=o.nodes)===null||a===void 0||(a=a.label)===null||a===void 0||(a=a.font)===null||a===void 0?void 0:a.family)||"sans-serif",u=new Map,d=0,c=e.length;d<c;d++){var f=e[d],h=s[f];if(!(h.visibility==="hidden"||!h.label)){var g=h.labelFont||l,m=u.get(g);m?m.push(h.label):u.set(g,[h.label])}}var v=W(u),p;try{for(v.s();!(p=v.n()).done;){var b=ae(p.value,2),y=b[0],_=b[1],T=Pr(y),x=T.family,R=T.weight,A=T.style,E=i.registerFont(x,R,A);i.ensureGlyphsReady(_,E)}}catch(C){v.e(C)}finally{v.f()}}},{key:"measureNodeLabel",value:function(e){var a,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(a=e.labelSize)!==null&&a!==void 0?a:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var c=Pr(u),f=c.family,h=c.weight,g=c.style,m=o.registerFont(f,h,g),v=o.measureLabel(e.label,l,m);return this.labelSizeCache.set(d,v),v}},{key:"nodeLabelBox",value:function(e,a){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,c=u.height,f=u.textHeight;if(!d)return null;var h=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Bn,g=a+h,m=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:ho:0,v=d/2,p=c/2,b=v+m,y=p+m,_=f/2,T=0,x=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":T=-(g+v);break;case"above":x=-(g+_);break;case"below":x=g+_;break;case"over":break;default:T=g+v}var R=(l=e.labelAngle)!==null&&l!==void 0?l:0,A=zi({x:T,y:x},R),E=A.x,C=A.y,k=Math.abs(Math.cos(R)),D=Math.abs(Math.sin(R)),I=k*b+D*y,L=D*b+k*y;return{minX:E-I,maxX:E+I,minY:C-L,maxY:C+L}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),a=this.internals.getDimensions(),r=a.width,i=a.height,o=this.internals.viewportToFramedGraph({x:-qn,y:-Xn}),s=this.internals.viewportToFramedGraph({x:r+qn,y:-Xn}),l=this.internals.viewportToFramedGraph({x:-qn,y:i+Xn}),u=this.internals.viewportToFramedGraph({x:r+qn,y:i+Xn}),d=Math.min(o.x,s.x,l.x,u.x),c=Math.max(o.x,s.x,l.x,u.x),f=Math.min(o.y,s.y,l.y,u.y),h=Math.max(o.y,s.y,l.y,u.y),g=Wt({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),m=function(N){var z=Pn(g,N);return{x:(1+z.x)*r/2,y:(1-z.y)*i/2}},v=m({x:d,y:f}),p=m({x:c,y:f}),b=m({x:d,y:h}),y=m({x:c,y:h}),_={x1:Math.min(v.x,p.x,b.x,y.x),y1:Math.min(v.y,p.y,b.y,y.y),x2:Math.max(v.x,p.x,b.x,y.x),y2:Math.max(v.y,p.y,b.y,y.y)},T=this.internals,x=T.settings,R=T.nodeDataCache,A=T.nodesWithForcedLabels,E=this.labelGrid.getLabelsToDisplay(e.ratio,x.labelDensity,_);to(E,A);for(var C=0,k=E.length;C<k;C++){var D=E[C],I=R[D];if(!this.displayedNodeLabels.has(D)&&!(I.visibility==="hidden"||I.labelVisibility==="hidden")&&I.label&&!(I.x<d||I.x>c||I.y<f||I.y>h)){var L=this.internals.framedGraphToViewport(I),P=L.x,G=L.y,O=this.internals.scaleSize(I.size);!Bt(I)&&O<x.labelRenderedSizeThreshold||P<-qn-O||P>r+qn+O||G<-Xn-O||G>i+Xn+O||this.displayedNodeLabels.add(D)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,a=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=W(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,c,f=u.value,h=a[f];if(h){var g=r.getIndex(f);g<0||(o[s*3]=g,o[s*3+1]=(d=Un[h.labelPosition||Lt.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(c=h.labelAngle)!==null&&c!==void 0?c:0,s++)}}}catch(m){l.e(m)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,a){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=W(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var f=c.value;if(!this.renderedNodeLabels.has(f)){var h=i[f];a&&h.labelDepth!==a||(this.renderedNodeLabels.add(f),u.push(f))}}}catch($e){d.e($e)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var g,m,v,p=0,b=0,y=u.length;b<y;b++){var _=i[u[b]];p+=_.label.length}o.reallocate(p);for(var T=14,x=(g=s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0?void 0:m.margin)!==null&&g!==void 0?g:Bn,R=Lt.labelPosition,A=(s==null||(v=s.nodes)===null||v===void 0||(v=v.label)===null||v===void 0||(v=v.font)===null||v===void 0?void 0:v.family)||"sans-serif",E=new Map,C=0,k=0,D=u.length;k<D;k++){var I,L,P,G,O=u[k],F=i[O],N=F.labelFont||A,z=E.get(N);if(z===void 0){var V=Pr(N),$=V.family,Q=V.weight,Y=V.style;z=o.registerFont($,Q,Y),E.set(N,z)}var Z={text:F.label,x:F.x,y:F.y,size:(I=F.labelSize)!==null&&I!==void 0?I:T,color:F.labelColor,nodeSize:F.size,margin:x,position:(L=F.labelPosition)!==null&&L!==void 0?L:R,hidden:!1,forceLabel:Bt(F),type:"default",zIndex:(P=F.zIndex)!==null&&P!==void 0?P:0,parentType:"node",parentKey:O,fontKey:z,labelAngle:(G=F.labelAngle)!==null&&G!==void 0?G:0,nodeIndex:l.getIndex(O)},dt=o.processLabel(O,C,Z);C+=dt}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,a){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,c=[],f=W(s),h;try{for(f.s();!(h=f.n()).done;){var g,m=h.value,v=o[m];if(!(!v||v.visibility==="hidden")&&!(a&&v.depth!==a)){var p=(g=d?.getIndex(m))!==null&&g!==void 0?g:-1;p<0||c.push({key:m,nodeIndex:p})}}}catch(Yt){f.e(Yt)}finally{f.f()}if(c.length!==0){i.reallocate(c.length);for(var b=0;b<c.length;b++){var y,_,T,x,R,A,E,C,k=c[b],D=k.key,I=k.nodeIndex,L=o[D],P=this.displayedNodeLabels.has(D),G=P?this.measureNodeLabel(L):{width:0,height:0,textHeight:0},O=G.textHeight,F=G.width,N=G.height,z=0,V=0;if(P&&L.labelAttachment&&l){var $=l.getEntry(D,L.labelAttachment);if($){var Q=L.labelAttachmentPlacement||"below";if(Q==="below"||Q==="above"){var Y=$.height/u;N+=Y+Vt,F=Math.max(F,$.width/u),V=Q==="below"?(Y+Vt)/2:-(Y+Vt)/2}else{var Z=$.width/u;F+=Z+Vt,N=Math.max(N,$.height/u),z=Q==="right"?(Z+Vt)/2:-(Z+Vt)/2}}}var dt=L.backdropColor?Ut(L.backdropColor):[255,255,255,255],$e=L.backdropShadowColor?Ut(L.backdropShadowColor):[0,0,0,128],Rt=dt.map(function(Yt){return Yt/255}),mn=$e.map(function(Yt){return Yt/255}),Zn=(y=L.backdropShadowBlur)!==null&&y!==void 0?y:12,Qn=(_=L.backdropPadding)!==null&&_!==void 0?_:6,Jn=L.backdropBorderColor?Ut(L.backdropBorderColor):[0,0,0,0],Ac=Jn.map(function(Yt){return Yt/255}),wc=(T=L.backdropBorderWidth)!==null&&T!==void 0?T:0,Dc=(x=L.backdropCornerRadius)!==null&&x!==void 0?x:0,Ho=(R=L.backdropLabelPadding)!==null&&R!==void 0?R:-1,Cc=Ho<0?Qn:Ho,Lc=(A=cm[(E=L.backdropArea)!==null&&E!==void 0?E:"both"])!==null&&A!==void 0?A:0,Ic={key:D,nodeIndex:I,label:L.label,labelWidth:F,labelHeight:N,textHeight:O,type:"default",position:L.labelPosition||Lt.labelPosition,labelAngle:(C=L.labelAngle)!==null&&C!==void 0?C:0,backdropColor:Rt,backdropShadowColor:mn,backdropShadowBlur:Zn,backdropPadding:Qn,backdropBorderColor:Ac,backdropBorderWidth:wc,backdropCornerRadius:Dc,backdropLabelPadding:Cc,backdropArea:Lc,labelBoxOffset:[z,V]};i.processBackdrop(b,Ic)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,a){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Ge.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=W(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var f=c.value,h=o[f];!h||h.visibility==="hidden"||a&&h.labelDepth!==a||!l&&!h.labelBackgroundColor||u.push(f)}}catch(I){d.e(I)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var g=0;g<u.length;g++){var m,v,p,b,y=u[g],_=o[y],T=(m=s?.getIndex(y))!==null&&m!==void 0?m:-1;if(!(T<0)){var x=this.measureNodeLabel(_),R=x.width,A=x.height,E=x.textHeight,C=fn(this.internals.pickingState,"nodeLabel",y)||fn(this.internals.pickingState,"node",y),k=_.labelBackgroundColor?ot(_.labelBackgroundColor):ot("transparent"),D={nodeIndex:T,id:Fn(C),color:k,labelWidth:R,labelHeight:A,textHeight:E,positionMode:(v=Un[_.labelPosition||Lt.labelPosition])!==null&&v!==void 0?v:0,labelAngle:(p=_.labelAngle)!==null&&p!==void 0?p:0,padding:(b=_.labelBackgroundPadding)!==null&&b!==void 0?b:ho};i.processLabelBackground(g,D)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var a=this.internals,r=a.attachmentManager,i=a.pixelRatio,o=a.nodeDataCache,s=a.nodesWithBackdrop,l=a.graph;if(r){var u=W(s),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(this.displayedNodeLabels.has(c)){var f=o[c];if(!(!f||f.visibility==="hidden")&&!(e&&f.depth!==e)&&f.labelAttachment){var h=l.getNodeAttributes(c),g=this.measureNodeLabel(f),m=g.width,v=g.height,p={node:c,attributes:h,pixelRatio:i,labelWidth:m,labelHeight:v};r.renderAttachment(c,f.labelAttachment,p)}}}}catch(b){u.e(b)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,a){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var c=0;o.reallocateAttachments(l.size);var f=W(l),h;try{for(f.s();!(h=f.n()).done;){var g,m,v,p,b=h.value;if(this.displayedNodeLabels.has(b)){var y=s[b];if(!(!y||y.visibility==="hidden")&&!(a&&y.labelDepth!==a)&&y.labelAttachment){var _=i.getEntry(b,y.labelAttachment);if(_){var T=(g=d?.getIndex(b))!==null&&g!==void 0?g:-1;if(!(T<0)){var x=this.measureNodeLabel(y),R=x.width,A=x.height,E=x.textHeight,C=(m=_u[y.labelAttachmentPlacement||"below"])!==null&&m!==void 0?m:0;o.processAttachment(c,{nodeIndex:T,atlasX:_.x,atlasY:_.y,atlasW:_.width,atlasH:_.height,attachWidth:_.width/u,attachHeight:_.height/u,positionMode:(v=Un[y.labelPosition||Lt.labelPosition])!==null&&v!==void 0?v:0,attachmentPlacement:C,labelWidth:R,labelHeight:A,textHeight:E,labelAngle:(p=y.labelAngle)!==null&&p!==void 0?p:0}),c++}}}}}}catch(k){f.e(k)}finally{f.f()}c!==0&&(o.reallocateAttachments(c),i.bindTexture(Ca),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,a=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=dm({graph:a,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});to(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var a=this.internals,r=a.graph,i=a.nodeDataCache,o=a.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var c=this.edgeLabelCandidates[u];if(!l.has(c)){l.add(c);var f=r.extremities(c),h=i[f[0]],g=i[f[1]],m=o[c];!m||!h||!g||m.visibility==="hidden"||m.labelVisibility==="hidden"||h.visibility==="hidden"||g.visibility==="hidden"||e&&m.labelDepth!==e||m.label&&s.push(c)}}return s}},{key:"renderEdgeLabels",value:function(e,a){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,c=r.edgeDataTexture;if(u){var f=this.filterEdgeLabelsForDepth(a),h=W(f),g;try{for(h.s();!(g=h.n()).done;){var m=g.value;this.displayedEdgeLabels.add(m)}}catch(Z){h.e(Z)}finally{h.f()}if(f.length!==0){if(this.labelsDirty){var v,p,b=0,y=W(f),_;try{for(y.s();!(_=y.n()).done;){var T=_.value;b+=s[T].label.length}}catch(Z){y.e(Z)}finally{y.f()}u.reallocate(b);var x=(v=l==null||(p=l.edges)===null||p===void 0||(p=p.label)===null||p===void 0?void 0:p.margin)!==null&&v!==void 0?v:5,R="over",A=0,E=W(f),C;try{for(E.s();!(C=E.n()).done;){var k,D,I=C.value,L=i.extremities(I),P=L[0],G=L[1],O=o[P],F=o[G],N=s[I],z=d.getIndex(P),V=d.getIndex(G),$=c.getIndex(I),Q={text:N.label,x:(O.x+F.x)/2,y:(O.y+F.y)/2,size:nd,color:N.labelColor,nodeSize:0,nodeIndex:-1,margin:x,position:(k=N.labelPosition)!==null&&k!==void 0?k:R,hidden:!1,forceLabel:Bt(N),type:"default",zIndex:(D=N.zIndex)!==null&&D!==void 0?D:0,parentType:"edge",parentKey:I,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:F.x,targetY:F.y,sourceSize:O.size,targetSize:F.size,sourceShape:O.shape||"circle",targetShape:F.shape||"circle",edgeSize:N.size,offset:0,edgeAttributes:N,sourceNodeIndex:z,targetNodeIndex:V,edgeIndex:$},Y=u.processEdgeLabel(I,A,Q);A+=Y}}catch(Z){E.e(Z)}finally{E.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,a){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,c=o.edgeDataTexture;if(!(!c||!l||!s)){var f=Ge.edgeLabel.writesPickingThisFrame(this.internals),h=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,g="over",m=this.filterEdgeLabelsForDepth(a),v=[],p=W(m),b;try{for(p.s();!(b=p.n()).done;){var y=b.value;!f&&!u[y].labelBackgroundColor||v.push(y)}}catch(O){p.e(O)}finally{p.f()}if(v.length!==0){s.reallocate(v.length);for(var _=0;_<v.length;_++){var T,x,R,A=v[_],E=u[A],C=E.label,k=l.measureLabelAtlasWidth(C),D=(T=E.labelPosition)!==null&&T!==void 0?T:g,I=typeof D=="string"&&(x=hm[D])!==null&&x!==void 0?x:0,L=fn(this.internals.pickingState,"edgeLabel",A)||fn(this.internals.pickingState,"edge",A),P=E.labelBackgroundColor?ot(E.labelBackgroundColor):ot("transparent"),G={edgeIndex:c.getIndex(A),baseFontSize:nd,totalTextWidth:k,positionMode:I,margin:h,padding:(R=E.labelBackgroundPadding)!==null&&R!==void 0?R:fm,color:P,id:Fn(L),edgeAttributes:E};s.processEdgeLabelBackground(_,A,G)}s.invalidateBuffers(),s.render(e)}}}}])})(),pm=(function(){function t(n,e,a,r){ee(this,t),w(this,"nodeStates",new Map),w(this,"edgeStates",new Map),w(this,"hovered",null),w(this,"dirtyNodes",new Set),w(this,"dirtyEdges",new Set),w(this,"graphStateChanged",!1),w(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=n,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=a,this.customGraphStateDefaults=r,this.graphState=Xi(r)}return te(t,[{key:"getNodeState",value:function(e){e=""+e;var a=this.nodeStates.get(e);return a||(a=$l(this.customNodeStateDefaults),this.nodeStates.set(e,a)),a}},{key:"getEdgeState",value:function(e){e=""+e;var a=this.edgeStates.get(e);return a||(a=Vl(this.customEdgeStateDefaults),this.edgeStates.set(e,a)),a}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,a=W(this.nodeStates),r;try{for(a.s();!(r=a.n()).done;){var i=ae(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){a.e(l)}finally{a.f()}return e}},{key:"setNodeState",value:function(e,a){e=""+e;var r=this.getNodeState(e);if(Gn(r,a)){var i=U(U({},r),a);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,a){e=""+e;var r=this.getEdgeState(e);if(Gn(r,a)){var i=U(U({},r),a);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Gn(this.graphState,e)){var a=U(U({},this.graphState),e);a.isIdle=!a.isPanning&&!a.isZooming&&!a.isDragging,this.graphState=a,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,a){var r=!1,i=W(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Gn(l,a)){var u=U(U({},l),a);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,a){var r=!1,i=W(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Gn(l,a)){var u=U(U({},l),a);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var a=W(this.nodeStates.keys()),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){a.e(o)}finally{a.f()}}},{key:"pruneEdges",value:function(e){var a=W(this.edgeStates.keys()),r;try{for(a.s();!(r=a.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){a.e(o)}finally{a.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Ao("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Ao("edge"))}},{key:"resetGraphState",value:function(){this.graphState=Xi(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,a){this.hovered&&this.hovered.key===a&&Ao(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,a=!1,r=!1,i=!1,o=W(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=ae(s.value,2),u=l[1];if(u.isHovered&&(a=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),a&&r&&i)break}}catch(c){o.e(c)}finally{o.f()}!a&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(a=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==a||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=U(U({},this.graphState),{},{hasHovered:a,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,a=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!a){var r=W(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=ae(i.value,2),s=o[1];if(s.isHovered){a=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==a&&(this.graphStateChanged=!0),this.graphState=U(U({},this.graphState),{},{hasHovered:a})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,a,r){var i;if(a.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,U(U({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,a,r){var i;if(a.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,U(U({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),ad=1,rd=2,id=3,od=4,vm=(function(t){function n(e,a){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};ee(this,n),l=ge(this,n),w(l,"nodeReducer",null),w(l,"edgeReducer",null),w(l,"stageCanvas",null),w(l,"mouseLayer",null),w(l,"gestureHint",null),w(l,"extraElements",{}),w(l,"webGLContext",null),w(l,"pickingFrameBuffer",null),w(l,"pickingTexture",null),w(l,"pickingDepthBuffer",null),w(l,"activeListeners",{}),w(l,"nodeVariableEntries",[]),w(l,"edgeVariableEntries",[]),w(l,"edgePathsByName",new Map),w(l,"nodeProgramIndex",{}),w(l,"edgeProgramIndex",{}),w(l,"edgeTextureIndexCache",{}),w(l,"nodeGraphCoords",{}),w(l,"nodeExtent",{x:[0,1],y:[0,1]}),w(l,"matrix",it()),w(l,"invMatrix",it()),w(l,"correctionRatio",1),w(l,"frameId",0),w(l,"customBBox",null),w(l,"gpuTimerExt",void 0),w(l,"activeGpuTimerQuery",null),w(l,"pendingGpuTimerQueries",[]),w(l,"normalizationFunction",Lr({x:[0,1],y:[0,1]})),w(l,"graphToViewportRatio",1),w(l,"pickingState",$v()),w(l,"prevNodeVisibilities",{}),w(l,"width",0),w(l,"height",0),w(l,"autoRescaleFrozen",!1),w(l,"stylesDeclaration",null),w(l,"resolvedStageStyle",{}),w(l,"renderFrame",null),w(l,"contextLost",!1),w(l,"pendingProcess","full"),w(l,"needToRefreshState",!1),w(l,"checkEdgesEventsFrame",null),w(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),w(l,"depthLayers",X(Er)),w(l,"customLayerPrograms",new Map),w(l,"nodeShapeSlug",null),w(l,"sdfAtlas",null),w(l,"depthRanges",{nodes:{},edges:{}}),w(l,"nodeBaseDepth",{}),w(l,"edgeBaseDepth",{});var d=u.primitives,c=u.styles,f=u.settings,h=f===void 0?{}:f,g=u.nodeReducer,m=u.edgeReducer,v=u.customNodeState,p=u.customEdgeState,b=u.customGraphState;l.stateManager=new pm(function(){return l.scheduleStateRefresh()},v,p,b);var y=d??Xl;l.stylesDeclaration=c?{nodes:(r=c.nodes)!==null&&r!==void 0?r:Ar.nodes,edges:(i=c.edges)!==null&&i!==void 0?i:Ar.edges,stage:c.stage}:Ar,l.nodeReducer=g??null,l.edgeReducer=m??null;var _=Yi(l.stylesDeclaration.nodes);l.nodeReducer&&(_.dependency="graph-state"),l.edgeStyleAnalysis=Yi(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=eo(l.stylesDeclaration.stage,l.stateManager.graphState));var T=tu(h);if(kr(T),T.enableNodeDrag){var x=_.xAttribute,R=_.yAttribute;if((!x||!R)&&!T.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(eu(e),!(a instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=a,l.edgeGroups=new Hv(e,function(F,N){for(var z=0;z<F.length;z++){var V=l.stateManager.getEdgeState(F[z]);V.parallelIndex=z,V.parallelCount=N}});var A=new Bv(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(F,N){return l.emit(F,N)});if(l.depthLayers=(o=y.depthLayers)!==null&&o!==void 0?o:X(Er),!(c!=null&&c.nodes)&&!Tr.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(Tr.join(", ")," for the built-in node styles."));if(!(c!=null&&c.edges)&&!xr.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(xr.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new xo(l.depthLayers),edges:new xo(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=zn("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var E=new Bu(l.webGLContext),C=new Eo(l.webGLContext,{channels:1}),k=new Hu(l.webGLContext),D=new Eo(l.webGLContext,{channels:4}),I=l.webGLContext,L=new um({gl:I,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(N,z){var V;return dd(l.internals,(V=l.pickingState.lookup[N])!==null&&V!==void 0?V:null,z)}}),P=l.initPrograms(y,T),G=y==null||(s=y.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return G&&Object.keys(G).length>0&&(O=new Uu(I,G,function(){return l.scheduleRender()})),l.internals=U(U({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:T,primitives:y,pixelRatio:xa(),graph:e,stateManager:l.stateManager,dragManager:A,hoverResolver:L,nodeStyleAnalysis:_,pickingState:l.pickingState},P),{},{attachmentManager:O,nodeDataTexture:E,nodeFrameTexture:C,edgeDataTexture:k,edgeFrameTexture:D,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(N){return l.getHitAtPosition(N)},setNodeState:function(N,z){return l.setNodeState(N,z)},setEdgeState:function(N,z){return l.setEdgeState(N,z)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(N){return l.viewportToFramedGraph(N)},viewportToGraph:function(N){return l.viewportToGraph(N)},framedGraphToViewport:function(N){return l.framedGraphToViewport(N)},scaleSize:function(N){return l.scaleSize(N)},emit:function(N,z){return l.emit(N,z)}}),l.labelRenderer=new gm(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new ju,l.bindCameraHandlers(),l.mouseCaptor=new Mv(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new Uv(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return pe(n,t),te(n,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new ln,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var a=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);a.bindFramebuffer(a.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&a.deleteTexture(this.pickingTexture);var o=a.createTexture();o&&(a.bindTexture(a.TEXTURE_2D,o),a.texImage2D(a.TEXTURE_2D,0,a.RGBA,r,i,0,a.RGBA,a.UNSIGNED_BYTE,null),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MIN_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MAG_FILTER,a.NEAREST),a.framebufferTexture2D(a.FRAMEBUFFER,a.COLOR_ATTACHMENT0,a.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&a.deleteRenderbuffer(this.pickingDepthBuffer);var s=a.createRenderbuffer();return s&&(a.bindRenderbuffer(a.RENDERBUFFER,s),a.renderbufferStorage(a.RENDERBUFFER,a.DEPTH_COMPONENT16,r,i),a.framebufferRenderbuffer(a.FRAMEBUFFER,a.DEPTH_ATTACHMENT,a.RENDERBUFFER,s),this.pickingDepthBuffer=s),a.bindFramebuffer(a.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var a=this;return this.activeListeners.camera=function(){a.refreshMatrices(),a.labelRenderer.labelsDirty=!0,a.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&a.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){a.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(a){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=Dl(i,this.pickingFrameBuffer,a.x,a.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=Ui.apply(void 0,X(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return Zv(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return Qv({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Jv(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(a){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&a.shape&&a.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[a.shape]]:wa(a.shape||"circle")}},{key:"processNodes",value:function(){var a=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,c=o.height;u={x:[-d/2,d/2],y:[-c/2,c/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=am({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(V,$){return a.labelRenderer.nodeLabelBox(V,$)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=Lr(this.customBBox||this.nodeExtent);var f=new ju,h=Wt(f.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var g=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",m=!1;Ro(this.pickingState,"node");for(var v=r.nodes(),p=0,b=v.length;p<b;p++){var y=v[p],_=this.internals.nodeDataCache[y],T=this.nodeGraphCoords[y];_.x=T.x,_.y=T.y,this.normalizationFunction.applyTo(_),_.visibility!==this.prevNodeVisibilities[y]&&(m=!0),typeof _.label=="string"&&_.visibility!=="hidden"&&_.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(y,_.size,this.framedGraphToViewport(_,{matrix:h})),g&&_.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(y,_.size,this.framedGraphToViewport(_,{matrix:h}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(v.length);var x=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var R=this.internals.nodeDataCache,A=W(this.depthLayers),E;try{for(A.s();!(E=A.n()).done;){var C=E.value,k=this.itemBuckets.nodes.getSorted(C,function(z){return R[z].zIndex});if(k.length!==0){this.depthRanges.nodes[C]=[{offset:x,count:k.length}];var D=W(k),I;try{for(D.s();!(I=D.n()).done;){var L=I.value;this.nodeBaseDepth[L]=C,this.nodeProgram.allocateNode(L),Zu(this.pickingState,"node",L),this.addNodeToProgram(L,x++)}}catch(z){D.e(z)}finally{D.f()}}}}catch(z){A.e(z)}finally{A.f()}this.nodeProgram.invalidateBuffers();for(var P=0,G=v.length;P<G;P++)this.prevNodeVisibilities[v[P]]=this.internals.nodeDataCache[v[P]].visibility;this.labelRenderer.processWebGLLabels(v);var O=W(this.customLayerPrograms.values()),F;try{for(O.s();!(F=O.n()).done;){var N=F.value.program;N.cacheData&&N.cacheData()}}catch(z){O.e(z)}finally{O.f()}return m}},{key:"processEdges",value:function(){var a=this.internals.graph,r=a.edges();this.edgeProgram.reallocate(r.length);var i=0;Ro(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=W(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(g){return o[g].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var c=W(d),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;this.edgeBaseDepth[h]=u,Zu(this.pickingState,"edge",h),this.addEdgeToProgram(h,i++)}}catch(g){c.e(g)}finally{c.f()}}}}catch(g){s.e(g)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(a,r,i){var o=this.nodeProgramIndex[a];o!==void 0&&(ao(this.depthRanges.nodes,r,o),ro(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(a,r,i){var o=this.edgeProgramIndex[a];o!==void 0&&(ao(this.depthRanges.edges,r,o),ro(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var a=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return a.cleanCameraState(i,r.cameraPanBoundaries&&ne(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=U({},a),u=s||this.nodeExtent,d=ae(u.x,2),c=d[0],f=d[1],h=ae(u.y,2),g=h[0],m=h[1],v=[this.graphToViewport({x:c,y:g},{cameraState:a}),this.graphToViewport({x:f,y:g},{cameraState:a}),this.graphToViewport({x:c,y:m},{cameraState:a}),this.graphToViewport({x:f,y:m},{cameraState:a})],p=1/0,b=-1/0,y=1/0,_=-1/0;v.forEach(function(L){var P=L.x,G=L.y;p=Math.min(p,P),b=Math.max(b,P),y=Math.min(y,G),_=Math.max(_,G)});var T=b-p,x=_-y,R=this.getDimensions(),A=R.width,E=R.height,C=0,k=0;if(T>=A?b<A-o?C=b-(A-o):p>o&&(C=p-o):b>A+o?C=b-(A+o):p<-o&&(C=p+o),x>=E?_<E-o?k=_-(E-o):y>o&&(k=y-o):_>E+o?k=_-(E+o):y<-o&&(k=y+o),C||k){var D=this.viewportToFramedGraph({x:0,y:0},{cameraState:a}),I=this.viewportToFramedGraph({x:C,y:k},{cameraState:a});C=I.x-D.x,k=I.y-D.y,l.x+=C,l.y+=k}return l}},{key:"refreshMatrices",value:function(){var a=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Wt(a,r,i,o),this.invMatrix=Wt(a,r,i,o,!0),this.correctionRatio=Sl(this.matrix,a,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var a;this.emit("beforeProcess"),(a=this.internals.attachmentManager)===null||a===void 0||a.clear();var r=U({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Vv(this.pickingState,this.internals),jv(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var a=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return a.internals.hoverResolver.frameRendered(),a.emit("afterRender"),a};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(Z){return Z.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),f=Ge.edge.writesPickingThisFrame(this.internals)?c:U(U({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var h=this.webGLContext,g=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),m=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(h.bindFramebuffer(h.FRAMEBUFFER,this.pickingFrameBuffer),h.viewport(0,0,g,m),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(id),this.internals.edgeDataTexture.bind(od),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(ad),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var v=this.labelRenderer.buildFramePassPoints(),p=v.data,b=v.count;this.nodeFramePass.run(p,b,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(rd)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var y=W(this.customLayerPrograms.values()),_;try{for(y.s();!(_=y.n()).done;){var T=_.value.program;T.preRender&&T.preRender(c)}}catch(Z){y.e(Z)}finally{y.f()}h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.blendFunc(h.ONE,h.ONE_MINUS_SRC_ALPHA);var x=!this.internals.settings.hideLabelsOnMove||!o,R=W(this.depthLayers),A;try{for(R.s();!(A=R.n()).done;){var E=A.value,C=W(this.customLayerPrograms.values()),k;try{for(C.s();!(k=C.n()).done;){var D=k.value;D.depth===E&&D.program.render(c)}}catch(Z){C.e(Z)}finally{C.f()}var I=this.depthRanges.edges[E];if(I&&(!this.internals.settings.hideEdgesOnMove||!o)){var L=W(I),P;try{for(L.s();!(P=L.n()).done;){var G=P.value,O=G.offset,F=G.count;F>0&&this.edgeProgram.render(f,O,F)}}catch(Z){L.e(Z)}finally{L.f()}}this.internals.settings.renderEdgeLabels&&x&&(this.labelRenderer.renderEdgeLabelBackgrounds(Ge.edgeLabel.writesPickingThisFrame(this.internals)?c:U(U({},c),{},{pickingFrameBuffer:null}),E),this.labelRenderer.renderEdgeLabels(c,E)),this.labelRenderer.cacheAttachments(E),this.labelRenderer.renderBackdrops(U(U({},c),{},{pickingFrameBuffer:null}),E);var N=this.depthRanges.nodes[E];if(N){var z=W(N),V;try{for(z.s();!(V=z.n()).done;){var $=V.value,Q=$.offset,Y=$.count;Y>0&&this.nodeProgram.render(c,Q,Y)}}catch(Z){z.e(Z)}finally{z.f()}}x&&(this.labelRenderer.renderAttachments(U(U({},c),{},{pickingFrameBuffer:null}),E),this.labelRenderer.renderLabelBackgrounds(Ge.nodeLabel.writesPickingThisFrame(this.internals)?c:U(U({},c),{},{pickingFrameBuffer:null}),E),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,E))}}catch(Z){R.e(Z)}finally{R.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(h.bindFramebuffer(h.READ_FRAMEBUFFER,this.pickingFrameBuffer),h.bindFramebuffer(h.DRAW_FRAMEBUFFER,null),h.blitFramebuffer(0,0,g,m,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,h.COLOR_BUFFER_BIT,h.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(a){return a!==null})}},{key:"logRenderStats",value:function(a){var r={},i=W(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=U({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var a=this.getGpuTimerExtension();if(a){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(a.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var a=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(c){var f=c.query;return a.deleteQuery(f)}),this.pendingGpuTimerQueries=[];return}var i=a.getParameter(r.GPU_DISJOINT_EXT),o=[],s=W(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!a.getQueryParameter(u.query,a.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=a.getQueryParameter(u.query,a.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}a.deleteQuery(u.query)}}catch(c){s.e(c)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(a,r,i){var o=a;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),a.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,c=ae(this.nodeVariableEntries[s],2),f=c[0],h=c[1];o[f]=(u=(d=o[f])!==null&&d!==void 0?d:r[f])!==null&&u!==void 0?u:h.default}}},{key:"addNode",value:function(a){var r=this.internals.graph.getNodeAttributes(a),i=this.stateManager.getNodeState(a),o=this.internals.nodeDataCache[a]||{};if(Qi(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(a,o,r,i,this.stateManager.graphState,this.internals.graph);o=U(U({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(a,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[a]=o,this.nodeGraphCoords[a]={x:o.x,y:o.y},sn(this.internals.nodesWithForcedLabels,a,Bt(o)),sn(this.internals.nodesWithBackdrop,a,no(o)),this.itemBuckets.nodes.set(a,o.depth)}},{key:"updateNode",value:function(a){this.addNode(a);var r=this.internals.nodeDataCache[a];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(a){this.itemBuckets.nodes.remove(a),delete this.internals.nodeDataCache[a],delete this.nodeGraphCoords[a],delete this.nodeProgramIndex[a],this.internals.dragManager.removeNode(a),this.stateManager.removeNode(a),this.internals.nodesWithForcedLabels.delete(a),this.internals.nodesWithBackdrop.delete(a)}},{key:"postEvaluateEdge",value:function(a,r){for(var i=a,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=ae(this.edgeVariableEntries[o],2),c=d[0],f=d[1];i[c]=(l=(u=i[c])!==null&&u!==void 0?u:r[c])!==null&&l!==void 0?l:f.default}}},{key:"applyEdgeSpread",value:function(a,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(a),l=this.internals.graph.target(a),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,c=d?this.edgePathsByName.get(d):void 0;if(c!=null&&c.spread){var f=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,h=c.spread.compute(i.parallelIndex,i.parallelCount,f);!u&&this.internals.graph.isDirected(a)&&s>l&&(h=-h),r[c.spread.variable]=h}}}},{key:"addEdge",value:function(a){var r=this.internals.graph.getEdgeAttributes(a),i=this.stateManager.getEdgeState(a),o={};if(Ji(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(a,o,r,i,this.stateManager.graphState,this.internals.graph);o=U(U({},o),s)}this.applyEdgeSpread(a,o,i),this.internals.edgeDataCache[a]=o,sn(this.internals.edgesWithForcedLabels,a,Bt(o)),this.itemBuckets.edges.set(a,o.depth)}},{key:"updateEdge",value:function(a){this.addEdge(a)}},{key:"removeEdge",value:function(a){this.itemBuckets.edges.remove(a),delete this.internals.edgeDataCache[a],delete this.edgeProgramIndex[a],delete this.edgeTextureIndexCache[a],this.internals.edgeDataTexture.free(a),this.stateManager.removeEdge(a),this.internals.edgesWithForcedLabels.delete(a)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Ro(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(a,r){var i,o=this.internals.nodeDataCache[a];this.internals.nodeDataTexture.allocate(a),(i=this.internals.nodeDataTexture).updateNode.apply(i,[a,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(X(Cr(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(a);this.nodeProgram.process(fn(this.pickingState,"node",a),r,o,s,a),this.nodeProgramIndex[a]=r}},{key:"addEdgeToProgram",value:function(a,r){var i,o,s=this.internals.edgeDataCache[a],l=this.internals.graph.source(a),u=this.internals.graph.target(a),d=this.internals.edgeDataTexture.allocate(a);this.edgeTextureIndexCache[a]=d;var c=l===u,f=!c&&((i=(o=this.stateManager.getEdgeState(a))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,h=this.edgeProgram.resolveEdgeIds(s,c,f),g=h.pathId,m=h.headId,v=h.tailId,p=h.headLengthRatio,b=h.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(a,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,p,b,g,m,v),this.edgeProgram.process(fn(this.pickingState,"edge",a),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[a]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:id,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:rd,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:od,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:ad,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var a=this.internals.settings,r=a.stagePadding,i=a.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(a){if(a==="mouse")return this.mouseLayer;var r=this.extraElements[a];if(!r)throw new Error('Sigma: layer "'.concat(a,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var a=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){a.webGLContext&&(i.preventDefault(),a.contextLost=!0,a.renderFrame&&(cancelAnimationFrame(a.renderFrame),a.renderFrame=null),a.gpuTimerExt=void 0,a.activeGpuTimerQuery=null,a.pendingGpuTimerQueries=[],a.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){a.webGLContext&&!a.webGLContext.isContextLost()&&a.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var a=this.webGLContext,r=a.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");a.bindFramebuffer(a.FRAMEBUFFER,r);var i=a.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");a.bindTexture(a.TEXTURE_2D,i),a.texImage2D(a.TEXTURE_2D,0,a.RGBA,1,1,0,a.RGBA,a.UNSIGNED_BYTE,null),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MIN_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MAG_FILTER,a.NEAREST),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_S,a.CLAMP_TO_EDGE),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_T,a.CLAMP_TO_EDGE),a.framebufferTexture2D(a.FRAMEBUFFER,a.COLOR_ATTACHMENT0,a.TEXTURE_2D,i,0);var o=a.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(a.bindRenderbuffer(a.RENDERBUFFER,o),a.renderbufferStorage(a.RENDERBUFFER,a.DEPTH_COMPONENT16,1,1),a.framebufferRenderbuffer(a.FRAMEBUFFER,a.DEPTH_ATTACHMENT,a.RENDERBUFFER,o),a.checkFramebufferStatus(a.FRAMEBUFFER)!==a.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");a.bindFramebuffer(a.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(a,r){var i=this,o=this.webGLContext,s=Nu(o,this.pickingFrameBuffer,i,a?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,c=s.labelBackgroundProgram,f=s.attachmentProgram,h=s.framePass,g=s.shapeSlug,m=s.shapeNameToIndex,v=s.shapeGlobalIds,p=s.variables;this.nodeProgram=l,this.nodeFramePass=h,this.nodeVariableEntries=Object.entries(p),g&&(this.nodeShapeSlug=g);var b=Ou(o,this.pickingFrameBuffer,i,a?.edges,r.antialiasEdges,a?.nodes),y=b.edgeProgram,_=b.createLabelPrograms,T=b.framePass,x=b.variables,R=b.paths;return this.createEdgeLabelPrograms=_,this.edgeProgram=y,this.edgeFramePass=T,this.edgeVariableEntries=Object.entries(x),this.edgePathsByName=new Map(R.map(function(A){return[A.name,A]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:c,attachmentProgram:f,nodeShapeMap:m??null,nodeGlobalShapeIds:v??null}}},{key:"restoreWebGLContext",value:function(){var a,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(a=l.nodeDataTexture)===null||a===void 0||a.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=W(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(f){u.e(f)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(a,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[a])throw new Error('Sigma: a layer named "'.concat(a,'" already exists'));var o=zn(r,{position:"absolute"},{class:"sigma-".concat(a)});return i.style&&Object.assign(o.style,i.style),this.extraElements[a]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(a,"canvas",r)}},{key:"createWebGLContext",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(a,r);r.hidden&&i.remove();var o=i.getContext("webgl2",U({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(a){if(a==="stage"||a==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(a,'"'));var r=this.extraElements[a];if(!r)throw new Error("Sigma: cannot kill layer ".concat(a,", which does not exist"));return r.remove(),delete this.extraElements[a],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(a,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(a))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(a,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(a){var r=this.customLayerPrograms.get(a);return r&&(r.program.kill(),this.customLayerPrograms.delete(a),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(a){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=a,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(a){return a===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return a.hasNode(r)}),this.stateManager.pruneEdges(function(r){return a.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=a,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var a=this.customBBox||this.nodeExtent;return{width:a.x[1]-a.x[0]||1,height:a.y[1]-a.y[0]||1}}},{key:"getNodeDisplayData",value:function(a){var r=this.internals.nodeDataCache[a];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(a){var r=this.internals.edgeDataCache[a];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(a){return this.stateManager.getNodeState(a)}},{key:"getEdgeState",value:function(a){return this.stateManager.getEdgeState(a)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(a,r){return this.stateManager.setNodeState(a,r),this}},{key:"setEdgeState",value:function(a,r){return this.stateManager.setEdgeState(a,r),this}},{key:"setGraphState",value:function(a){return this.stateManager.setGraphState(a),this}},{key:"_setPanning",value:function(a){this.stateManager.setGraphState({isPanning:a})}},{key:"_setZooming",value:function(a){this.stateManager.setGraphState({isZooming:a})}},{key:"_hasNodeDrag",value:function(){var a=this.internals.dragManager;return!!(a.pendingNode||a.session)}},{key:"_showGestureHint",value:function(a){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new lm(this.container),this.gestureHint.show(a,r))}},{key:"setNodesState",value:function(a,r){return this.stateManager.setNodesState(a,r),this}},{key:"setEdgesState",value:function(a,r){return this.stateManager.setEdgesState(a,r),this}},{key:"updateContainerCursor",value:function(){var a=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=a&&qv(this.internals,a)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=eo(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return U({},this.internals.settings)}},{key:"getSetting",value:function(a){return this.internals.settings[a]}},{key:"getStyles",value:function(){return U({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return U({},this.internals.primitives)}},{key:"setSetting",value:function(a,r){return this.internals.settings[a]=r,kr(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(a,r){return this.setSetting(a,r(this.internals.settings[a])),this}},{key:"setSettings",value:function(a){return this.internals.settings=U(U({},this.internals.settings),a),kr(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(a){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=xa(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!a&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(X(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var a=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(g){a.refreshNodeState(g)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=W(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(g){l.e(g)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(g){a.refreshEdgeState(g)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var c=W(this.stateManager.dirtyEdges),f;try{for(c.s();!(f=c.n()).done;){var h=f.value;this.refreshEdgeState(h)&&(s=!0)}}catch(g){c.e(g)}finally{c.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(a){var r=this.internals.nodeDataCache[a];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[a])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[a])===null||o===void 0?void 0:o.zIndex,c=(s=this.internals.nodeDataCache[a])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(a);var f=this.internals.nodeDataCache[a];this.internals.attachmentManager&&f.labelAttachment!==c&&this.internals.attachmentManager.invalidateNode(a);var h;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&f.shape&&f.shape in this.internals.nodeShapeMap?h=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[f.shape]]:h=wa(f.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[a,f.x,f.y,f.size,h].concat(X(Cr(f)),[f.color])),u&&f.depth!==u&&this.updateNodeDepthRanges(a,u,f.depth);var g=this.nodeProgramIndex[a];return g!==void 0&&(this.addNodeToProgram(a,g),this.nodeProgram.invalidateBuffers()),d!==void 0&&f.zIndex!==d}var m=this.internals.graph.getNodeAttributes(a),v=this.stateManager.getNodeState(a),p=r.size,b=r.shape,y=r.depth,_=r.zIndex,T=r.labelAttachment,x=r.rotationAlignment,R=r.labelRotationAlignment,A=r.color;Qi(this.stylesDeclaration.nodes,m,v,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,m,v);var E=this.nodeGraphCoords[a],C=r.x!==E.x||r.y!==E.y;if(C&&(E.x=r.x,E.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==T&&this.internals.attachmentManager.invalidateNode(a),sn(this.internals.nodesWithForcedLabels,a,Bt(r)),sn(this.internals.nodesWithBackdrop,a,no(r)),C||r.size!==p||r.shape!==b||r.rotationAlignment!==x||r.labelRotationAlignment!==R||r.color!==A){var k,D;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?D=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:D=wa(r.shape||"circle"),(k=this.internals.nodeDataTexture).updateNode.apply(k,[a,r.x,r.y,r.size,D].concat(X(Cr(r)),[r.color]))}this.itemBuckets.nodes.set(a,r.depth),r.depth!==y&&this.updateNodeDepthRanges(a,y,r.depth);var I=this.nodeProgramIndex[a];return I!==void 0&&(this.addNodeToProgram(a,I),this.nodeProgram.invalidateBuffers()),r.zIndex!==_}},{key:"refreshEdgeState",value:function(a){var r=this.internals.edgeDataCache[a];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(a);var s=this.internals.edgeDataCache[a];i&&s.depth!==i&&this.updateEdgeDepthRanges(a,i,s.depth);var l=this.edgeProgramIndex[a];return l!==void 0&&(this.addEdgeToProgram(a,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(a),d=this.stateManager.getEdgeState(a),c=r.depth,f=r.zIndex,h=r.size,g=r.path,m=r.selfLoopPath,v=r.parallelPath,p=r.head,b=r.tail;Ji(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(a,r,d),sn(this.internals.edgesWithForcedLabels,a,Bt(r)),this.itemBuckets.edges.set(a,r.depth),r.depth!==c&&this.updateEdgeDepthRanges(a,c,r.depth);var y=this.edgeProgramIndex[a];if(y!==void 0){var _=r.size!==h||r.path!==g||r.selfLoopPath!==m||r.parallelPath!==v||r.head!==p||r.tail!==b;if(_)this.addEdgeToProgram(a,y),this.edgeProgram.invalidateBuffers();else{var T=this.internals.graph.source(a),x=this.internals.graph.target(a),R=this.internals.nodeDataCache[T],A=this.internals.nodeDataCache[x],E=this.edgeTextureIndexCache[a];this.edgeProgram.process(fn(this.pickingState,"edge",a),y,R,A,r,E),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==f}},{key:"refresh",value:function(a){var r=this,i=a?.skipIndexation!==void 0?a?.skipIndexation:!1,o=a?.schedule!==void 0?a.schedule:!1,s=!a||!a.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(R){return r.addNode(R)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(R){return r.addEdge(R)}),this.pendingProcess="full";else{for(var l,u,d=((l=a.partialGraph)===null||l===void 0?void 0:l.nodes)||[],c=0,f=d?.length||0;c<f;c++){var h,g,m=""+d[c],v=(h=this.internals.nodeDataCache[m])===null||h===void 0?void 0:h.labelAttachment;if(this.updateNode(m),this.internals.attachmentManager&&((g=this.internals.nodeDataCache[m])!==null&&g!==void 0&&g.labelAttachment||v)&&this.internals.attachmentManager.invalidateNode(m),i){var p=this.nodeProgramIndex[m];if(p===void 0)throw new Error('Sigma: node "'.concat(m,`" can't be repaint`));this.addNodeToProgram(m,p)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var b=(a==null||(u=a.partialGraph)===null||u===void 0?void 0:u.edges)||[],y=0,_=b.length;y<_;y++){var T=""+b[y];if(this.updateEdge(T),i){var x=this.edgeProgramIndex[T];if(x===void 0)throw new Error('Sigma: edge "'.concat(T,`" can't be repaint`));this.addEdgeToProgram(T,x)}}i&&b.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=b.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var a=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){a.render()})),this}},{key:"scheduleRefresh",value:function(a){return this.refresh(U(U({},a),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(a,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,c=d.minCameraRatio,f=d.maxCameraRatio;typeof f=="number"&&(r=Math.min(r,f)),typeof c=="number"&&(r=Math.max(r,c));var h=r/o,g={x:this.width/2,y:this.height/2},m=this.viewportToFramedGraph(a),v=this.viewportToFramedGraph(g);return{angle:s,x:(m.x-v.x)*(1-h)+l,y:(m.y-v.y)*(1-h)+u,ratio:r}}},{key:"viewRectangle",value:function(){var a=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:a.x,y1:a.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Wt(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Pn(o,a);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Wt(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Pn(o,{x:a.x/this.width*2-1,y:1-a.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(a,r))}},{key:"graphToViewport",value:function(a){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(a),r)}},{key:"graphToFramedGraph",value:function(a){return this.normalizationFunction(a)}},{key:"framedGraphToGraph",value:function(a){return this.normalizationFunction.inverse(a)}},{key:"getGraphToViewportRatio",value:function(){var a={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(a.x-r.x,2)+Math.pow(a.y-r.y,2)),o=this.graphToViewport(a),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var a=this.nodeGraphCoords,r=Object.keys(a);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var c=a[r[u]],f=c.x,h=c.y;f<i&&(i=f),f>o&&(o=f),h<s&&(s=h),h>l&&(l=h)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(a){return this.customBBox=a,this.scheduleRender(),this}},{key:"kill",value:function(){var a,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(a=this.internals.edgeLabelProgram)===null||a===void 0||a.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=W(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value.program;c.kill()}}catch(g){u.e(g)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var f;(f=this.webGLContext.getExtension("WEBGL_lose_context"))===null||f===void 0||f.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var h in this.extraElements)this.extraElements[h].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return a/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(Dr),cd=vm;M();var sT=At(wn());function hd(t,n){return typeof t=="number"?t:(ne(t)==="object"&&t!==null&&"attribute"in t,n)}function fd(t){var n=t??{},e=n.cornerRadius,a=n.rotation,r=hd(e,0),i=hd(a,0),o=`
`.concat(fo,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var mm="pixels",bm="butt";function ym(t){return t===void 0||t===!1?{tail:!1,head:!1}:t===!0?{tail:!0,head:!0}:t==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function _m(t){var n,e;return t===void 0?{tail:0,head:0}:typeof t=="number"?{tail:t,head:t}:{tail:(n=t.tail)!==null&&n!==void 0?n:0,head:(e=t.head)!==null&&e!==void 0?e:0}}function gd(t){var n,e,a,r,i,o,s,l=t??{},u=(n=l.dashColor)!==null&&n!==void 0?n:{attribute:"color"},d=(e=l.gapColor)!==null&&e!==void 0?e:0,c={dashSize:(a=l.dashSize)!==null&&a!==void 0?a:{value:10,mode:"pixels"},gapSize:(r=l.gapSize)!==null&&r!==void 0?r:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},f=(o=l.align)!==null&&o!==void 0?o:.5,h=(s=l.cap)!==null&&s!==void 0?s:bm,g=ym(l.solidExtremities),m=_m(l.solidMargin),v=ya(u,"dashColor"),p=[c.dashSize,c.gapSize,c.dashOffset].map(function(D){var I;return((I=D.mode)!==null&&I!==void 0?I:mm)==="relative"?1:0}),b=[{name:"u_sizeMode",type:"vec3",value:p},{name:"u_align",type:"float",value:f},{name:"u_solidExtremities",type:"vec2",value:[g.tail?1:0,g.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[m.tail,m.head]}],y=X(v.attributes),_=v.needsNodeColors,T;if(typeof d=="number")T="vec4(dashColor.rgb, dashColor.a * ".concat(me(d),")");else{var x=ya(d,"gapColor");T=x.glsl,y.push.apply(y,X(x.attributes)),_=_||x.needsNodeColors}var R=!("value"in c.dashSize),A=!("value"in c.gapSize),E=!("value"in c.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(D){if("value"in c[D])b.push({name:"u_".concat(D),type:"float",value:c[D].value});else{var I;y.push({name:"a_".concat(D),size:1,type:WebGL2RenderingContext.FLOAT,source:c[D].attribute}),b.push({name:"u_".concat(D),type:"float",value:(I=c[D].default)!==null&&I!==void 0?I:0})}});var C=function(I,L){return L?"(v_".concat(I," > 0.0 ? v_").concat(I," : u_").concat(I,")"):"u_".concat(I)},k=`
// Dashed pattern layer with antialiased boundaries
// Uniforms:
//   u_dashSize: size of each dash (or default when using attribute)
//   u_gapSize: size of gaps between dashes (or default when using attribute)
//   u_dashOffset: offset to shift the pattern (or default when using attribute)
//   u_sizeMode: vec3 indicating if values are thickness-relative (x=dash, y=gap, z=offset)
//   u_align: pattern alignment (0=start, 0.5=center, 1=end)
//   u_solidExtremities: vec2(tail, head) - 1.0 means solid, 0.0 means dashed
//   u_solidMargin: vec2(tail, head) - extra solid margin in pixels
`.concat(R?"// Varying: v_dashSize for per-edge dash size":"",`
`).concat(A?"// Varying: v_gapSize for per-edge gap size":"",`
`).concat(E?"// Varying: v_dashOffset for per-edge dash offset":"",`

vec4 layer_dashed(EdgeContext ctx) {
  // Dash color (straight alpha, matching v_color and blendOver)
  vec4 dashColor = `).concat(v.glsl,`;

  // Check for solid zones first (extremities and margins)
  // v_zone: 0=tail extremity, 1=body, 2=head extremity
  // v_tailLengthRatio and v_headLengthRatio give extremity lengths as ratio of thickness

  // Tail solid zone check
  if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
    // In tail extremity zone and solidExtremities.tail is enabled
    return dashColor;
  }
  // Head solid zone check
  if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
    // In head extremity zone and solidExtremities.head is enabled
    return dashColor;
  }

  // Compute extremity lengths in world units for margin calculation
  float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
  float headExtremityLength = v_headLengthRatio * ctx.thickness;

  // Convert pixel margins to world units (same formula as thickness conversion)
  float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
  float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;

  // Tail margin check (margin starts after extremity zone)
  float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
  if (ctx.distanceFromSource < tailSolidZone) {
    return dashColor;
  }

  // Head margin check (margin starts before extremity zone)
  float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
  if (ctx.distanceToTarget < headSolidZone) {
    return dashColor;
  }

  // Get dash size values (from attribute if available, otherwise uniform)
  float dashSizeValue = `).concat(C("dashSize",R),`;
  float gapSizeValue = `).concat(C("gapSize",A),`;
  float dashOffsetValue = `).concat(C("dashOffset",E),`;

  // Compute actual sizes (either in pixels converted to world units, or relative to thickness)
  float pixelToWorld = u_correctionRatio / u_sizeRatio;
  float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
  float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
  float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);

  // Early return when no visible dash pattern:
  // - dashSize \u2248 0: no dashes to show, return transparent (let plain layer show through)
  // - gapSize \u2248 0: all dash/no gap, effectively solid, return transparent (let plain layer handle it)
  // Threshold scales with pixelToWorld so it stays ~0.1px regardless of zoom
  float dashThreshold = 0.1 * pixelToWorld;
  if (dashSize < dashThreshold || gapSize < dashThreshold) {
    return vec4(0.0);
  }

  // Pattern length is dash + gap
  float patternLength = dashSize + gapSize;

  // Adjust distances for solid zones (pattern starts after solid zones)
  float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
  float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;

  // Compute alignment anchor point
  // - align: 0 \u2192 anchor at start, pattern begins with a dash
  // - align: 1 \u2192 anchor at end, pattern ends with a dash
  // - align: 0.5 \u2192 anchor at center, pattern is symmetric
  float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
  float anchorDist = u_align * dashedLength;

  // Position within the repeating pattern
  // By subtracting anchorDist, we ensure the anchor point maps to position 0 in the pattern
  // This avoids the unstable mod(dashedLength, patternLength) operation
  float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);

  // Signed longitudinal distance to the nearest dash center, wrapping across
  // pattern repetitions so both dash edges antialias correctly
  float longFromCenter =
    mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;

  // Compute signed distance field for the dash
  // Positive inside dash, negative inside gap
`).concat(h==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
  // exceeds dashSize. Dashes shorter than the thickness degenerate to circles
  // (dots) of diameter dashSize.
  // ctx.sdf is 0 at the stroke boundary, so shift it back to centerline distance
  float transverse = ctx.sdf + ctx.thickness * 0.5;
  float capRadius = min(ctx.thickness, dashSize) * 0.5;
  float halfLength = dashSize * 0.5 - capRadius;
  vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
  float sdf = capRadius - length(q);`:"  float sdf = dashSize * 0.5 - abs(longFromCenter);",`

  // Apply antialiasing using smoothstep
  // aaWidth is in world units, same as our distance
  float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);

  // Gap color (straight alpha, like the dash color)
  vec4 gapColor = `).concat(T,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:k,uniforms:b,attributes:y,needsNodeColors:_}}function pd(t){var n=t??{},e=n.segments,a=e===void 0?16:e,r=`
// Compute control point from curvature
// Control point is placed perpendicular to the midpoint of source-target line
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
  vec2 midpoint = 0.5 * (source + target);
  vec2 delta = target - source;
  // Perpendicular direction (rotated 90 degrees)
  vec2 perp = vec2(-delta.y, delta.x);
  float len = length(perp);
  if (len < 0.0001) return midpoint;
  perp = perp / len;
  // Offset by curvature * edge length
  return midpoint + perp * curvature * len;
}

// Position at parameter t \u2208 [0, 1]
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}

// Derivative of quadratic Bezier (for efficient arc length computation)
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  // B'(t) = 2(1-t)(P1-P0) + 2t(P2-P1)
  return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}

// Approximate arc length using 5-point Gauss-Legendre quadrature
float path_curved_length(vec2 source, vec2 target) {
  // Gauss-Legendre 5-point weights and abscissae
  const float x1 = 0.9061798459, x2 = 0.5384693101;
  const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;

  // Transform from [-1,1] to [0,1]: t = 0.5 * (x + 1)
  float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
  float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);

  // Evaluate derivative magnitudes at sample points
  float d1a = length(path_curved_derivative(t1a, source, target));
  float d1b = length(path_curved_derivative(t1b, source, target));
  float d2a = length(path_curved_derivative(t2a, source, target));
  float d2b = length(path_curved_derivative(t2b, source, target));
  float d3 = length(path_curved_derivative(0.5, source, target));

  // Sum weighted samples (factor of 0.5 for interval transformation)
  return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`;return{name:"curved",segments:a,glsl:r,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function vd(t){var n=t??{},e=n.lengthRatio,a=e===void 0?5:e,r=n.widthRatio,i=r===void 0?4:r,o=n.margin,s=o===void 0?0:o,l=`
// Arrow SDF: triangle with base at x=0, tip at x=lengthRatio
// uv.x: 0 (base) to lengthRatio (tip), uv.y: [-halfW, +halfW]
// Returns signed distance (negative inside, positive outside)
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
  float x = uv.x;
  float y = abs(uv.y);
  float halfW = widthRatio * 0.5;

  // Past the tip: euclidean distance to tip point
  if (x > lengthRatio) {
    return length(vec2(x - lengthRatio, y));
  }

  // Back edge: signed distance to x=0 line
  float backDist = -x;

  // Side edge: signed distance to sloped triangle edge
  float clampedX = max(0.0, x);
  float maxY = halfW * (1.0 - clampedX / lengthRatio);
  float sideDist = y - maxY;

  // Convex shape SDF = max of half-plane distances
  return max(backDist, sideDist);
}
`;return{name:"arrow",glsl:l,length:a,widthFactor:i,margin:s,uniforms:[],attributes:[]}}M();var nc=At(Bd(),1),ti=At(ec(),1);M();function Oo(t){let n=0,e=0;for(let s of t)n+=s.w*s.h,e=Math.max(e,s.w);t.sort((s,l)=>l.h-s.h);let r=[{x:0,y:0,w:Math.max(Math.ceil(Math.sqrt(n/.95)),e),h:1/0}],i=0,o=0;for(let s of t)for(let l=r.length-1;l>=0;l--){let u=r[l];if(!(s.w>u.w||s.h>u.h)){if(s.x=u.x,s.y=u.y,o=Math.max(o,s.y+s.h),i=Math.max(i,s.x+s.w),s.w===u.w&&s.h===u.h){let d=r.pop();d&&l<r.length&&(r[l]=d)}else s.h===u.h?(u.x+=s.w,u.w-=s.w):s.w===u.w?(u.y+=s.h,u.h-=s.h):(r.push({x:u.x+s.w,y:u.y,w:u.w-s.w,h:s.h}),u.y+=s.h,u.h-=s.h);break}}return{w:i,h:o,fill:n/(i*o)||0}}var Qm=1500,ac=100,tc=34,ni=Math.PI*(3-Math.sqrt(5));function rc(t,n){let e=new ie({type:"undirected",multi:!1,allowSelfLoops:!1});t.nodes.forEach(a=>e.addNode(a.key));for(let{from:a,to:r}of t.links)a!==r&&e.mergeEdge(a.key,r.key);return t.nodes.length>Qm?lb(e,t.nodes):sb(eb(e,t.nodes).map(a=>tb(e,a)),n),Jm(t.nodes,n)}function Jm(t,n){let{left:e,right:a,top:r,bottom:i}=Go(t),o=Math.min(1.5,n*(i-r)/(a-e));if(o>1)for(let s of t)s.x*=o;return Go(t)}function Go(t){let n={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let{x:e,y:a,half:r,radius:i,height:o}of t)n.left=Math.min(n.left,e-r),n.right=Math.max(n.right,e+r),n.top=Math.min(n.top,a-i-4),n.bottom=Math.max(n.bottom,a-i+o);return t.length?n:{left:-1,right:1,top:-1,bottom:1}}function eb(t,n){let e=new Map(n.map(r=>[r.key,r])),a=new Set;return n.filter(({key:r})=>!a.has(r)).map(r=>{if(a.has(r.key))return[];let i=[r];a.add(r.key);for(let o of i)t.forEachNeighbor(o.key,s=>{a.has(s)||(a.add(s),i.push(e.get(s)))});return i}).filter(r=>r.length)}function ic(t,n){t.forEach((e,a)=>{let r=n*Math.sqrt(a);e.x=r*Math.cos(a*ni),e.y=r*Math.sin(a*ni)})}function tb(t,n){ic(n,ac/2),n.length>2&&ab(t,n),rb(n),ib(t,n);for(let e=0;e<(n.length>nb?40:160)&&ob(n);e++);return n}var nb=300;function ab(t,n){let e=new ie({type:"undirected"});n.forEach(({key:i,x:o,y:s})=>e.addNode(i,{x:o,y:s})),n.forEach(({key:i})=>t.forEachNeighbor(i,o=>{i<o&&e.addEdge(i,o)}));let a={...ti.default.inferSettings(e),gravity:.6,scalingRatio:12,slowDown:3,barnesHutOptimize:n.length>600},r=(0,ti.default)(e,{iterations:n.length>600?150:400,settings:a});n.forEach(i=>Object.assign(i,r[i.key]))}function rb(t){let[n,e]=[Mo(t.map(({x:u})=>u)),Mo(t.map(({y:u})=>u))],[a,r,i]=[0,0,0];for(let{x:u,y:d}of t)a+=(u-n)**2,r+=(d-e)**2,i+=(u-n)*(d-e);let o=-Math.atan2(2*i,a-r)/2,[s,l]=[Math.cos(o),Math.sin(o)];for(let u of t)[u.x,u.y]=[(u.x-n)*s-(u.y-e)*l,(u.x-n)*l+(u.y-e)*s]}var Mo=t=>t.reduce((n,e)=>n+e,0)/t.length;function ib(t,n){let e=new Map(n.map(i=>[i.key,i])),a=[];if(n.forEach(i=>t.forEachNeighbor(i.key,o=>{let s=e.get(o);a.push(Math.hypot(i.x-s.x,i.y-s.y))})),!a.length)return;let r=ac/(Mo(a)||1);for(let i of n)i.x*=r,i.y*=r}function ob(t){let n=!1;for(let e=0;e<t.length;e++)for(let a=0;a<e;a++){let r=t[e],i=t[a],o=r.x-i.x,s=r.y+r.down-i.y-i.down,l=r.half+i.half-Math.abs(o),u=(r.height+i.height)/2-Math.abs(s);if(!(l<=0||u<=0))if(n=!0,l<u){let d=l/2*(o<0?-1:1);r.x+=d,i.x-=d}else{let d=u/2*(s<0?-1:1);r.y+=d,i.y-=d}}return n}function sb(t,n){let e=t.map(a=>{let r=Go(a);return{nodes:a,box:r,x:0,y:0,w:(r.right-r.left+tc)/n,h:r.bottom-r.top+tc}});Oo(e);for(let{nodes:a,box:r,x:i,y:o}of e)for(let s of a)s.x+=i*n-r.left,s.y+=o-r.top}function lb(t,n){let e=(0,nc.default)(t,{randomWalk:!1,rng:()=>.5}),a=[...Map.groupBy(n,({key:s})=>e[s]).entries()].sort((s,l)=>l[1].length-s[1].length||s[0]-l[0]),r=new ie({type:"undirected"});a.forEach(([s,l],u)=>{l.sort((f,h)=>h.weight-f.weight||(f.key<h.key?-1:1)),ic(l,13);let d=13*Math.sqrt(l.length)+30,c=90*Math.sqrt(u)*Math.sqrt(d/30);r.addNode(s,{size:d,x:c*Math.cos(u*ni),y:c*Math.sin(u*ni)})}),t.forEachEdge((s,l,u,d)=>{let[c,f]=[e[u],e[d]];c!==f&&r.updateEdge(c,f,h=>({weight:(h.weight??0)+1}))});let i={gravity:.05,scalingRatio:200,adjustSizes:!0,slowDown:8,edgeWeightInfluence:.3,barnesHutOptimize:r.order>500},o=(0,ti.default)(r,{iterations:r.order>500?80:250,settings:i,getEdgeWeight:"weight"});for(let[s,l]of a){let{x:u,y:d}=o[s];for(let c of l)c.x+=u,c.y+=d}}M();var ub=10.5,db=`
float sdf_place(vec2 uv, float size) {
  vec2 p = vec2(abs(uv.x), -uv.y) / size;
  float head = length(p + vec2(0.0, 0.24)) - 0.8;
  float tail = max(dot(p - vec2(0.0, 1.05), vec2(0.784, 0.62)), 0.256 - p.y);
  return min(head, tail) * size;
}`;function cb(t){if(/[^MLHVZ\d\s.-]/.test(t))return[];let n=[];for(let[,e,a]of t.matchAll(/([MLHV])([^MLHVZ]*)/g)){let r=(a.match(/-?\d*\.?\d+/g)??[]).map(Number),i=n.at(-1)??[0,0];if(e==="H")n.push([r[0],i[1]]);else if(e==="V")n.push([i[0],r[0]]);else for(let o=0;o<r.length;o+=2)n.push([r[o],r[o+1]])}return n}var hb=`
#ifndef REGULAR
#define REGULAR
float regular(vec2 p, float sides, float turn, float reach) {
  float wedge = 6.2831853 / sides, angle = atan(p.y, p.x) - turn;
  return length(p) * cos((floor(angle / wedge) + 0.5) * wedge - angle) - reach * cos(0.5 * wedge);
}
#endif`;function fb(t,n){let[[e,a]]=n,r=n.map(l=>Math.hypot(...l)/ub),i=Math.max(...r),o=l=>l.toFixed(4),s=Math.min(...r)>.6*i?`return regular(p, ${o(n.length)}, ${o(Math.atan2(-a,e))}, ${o(i)}) * size;`:`p = abs(p);
  p = p.y > p.x ? p.yx : p;
  vec2 tip = vec2(${o(i)}, 0.0), side = normalize(vec2(${o(Math.min(...r)*Math.SQRT1_2)}) - tip);
  return dot(p - tip, vec2(side.y, -side.x)) * size;`;return{name:t,glsl:`${hb}
float sdf_${t}(vec2 uv, float size) {
  vec2 p = uv / size;
  ${s}
}`,inradiusFactor:.8}}function oc(){let t={person:{...ba(),name:"circle"},organization:{...fd({cornerRadius:.35}),name:"square"},place:{name:"place",glsl:db}};return Object.entries(et).map(([n,e])=>t[n]??fb(n,cb(e)))}var sc=t=>({person:"circle",organization:"square"})[t]??(t in et?t:"circle");var gb={part_of:[6,5],located_in:[2,5]},pb=3e3,lc=.6,vb={nodes:{shapes:oc()},edges:{paths:[_a(),pd({curvature:{attribute:"curvature"},segments:20})],extremities:[vd({lengthRatio:4.2,widthRatio:3.6,margin:2})],layers:[bt(),gd({dashSize:{attribute:"dash"},gapSize:{attribute:"gap"},dashColor:{attribute:"dashes"}})],variables:{curvature:{type:"number",default:0},dash:{type:"number",default:0},gap:{type:"number",default:0},dashes:{type:"color",default:"transparent"}}}};function mb(t){return new cd(new ie({multi:!0}),t,{primitives:vb,settings:{renderLabels:!1,enableEdgeEvents:!0,stagePadding:26,minCameraRatio:.02,maxCameraRatio:3,allowInvalidContainer:!0,zoomDuration:160,doubleClickZoomingDuration:160,edgePickingPadding:5,nodePickingPadding:4,pickingDownSizingRatio:4,itemSizesReference:"screen"},styles:{nodes:{x:{attribute:"x"},y:{attribute:"y"},size:{attribute:"size"},shape:{attribute:"shape"},color:({kind:n})=>Ie(n),opacity:{whenState:"dim",then:.18,else:1},depth:{whenState:"isHovered",then:"topNodes",else:"nodes"},backdropVisibility:{whenState:"picked",then:"visible",else:"hidden"},backdropColor:"transparent",backdropShadowColor:"transparent",backdropPadding:4,backdropBorderWidth:2,backdropBorderColor:()=>Ie("accent"),cursor:"pointer"},edges:{size:{attribute:"size"},path:{attribute:"path"},curvature:{attribute:"curvature"},dash:{attribute:"dash"},gap:{attribute:"gap"},head:{attribute:"head"},color:({kind:n,dash:e})=>e?"transparent":Ie(n),dashes:({kind:n,dash:e})=>e?Ie(n):"transparent",cursor:"pointer",opacity:({faint:n},{dim:e})=>e?.08:n?.16:.95,depth:{whenState:"isHovered",then:"topEdges",else:"edges"}}},customNodeState:{dim:!1,picked:!1},customEdgeState:{dim:!1}})}var ai=class{constructor(n,e,a){this.container=n;this.sheet=e;this.pen=e.getContext("2d",{willReadFrequently:!0}),this.sigma=mb(n),this.listen(a)}container;sheet;sigma;scene={nodes:[],links:[],all:0,overview:!1};byKey=new Map;lit=new Set;some=!1;crowd=!1;under=null;pen;labels=[];listen(n){let e=r=>{let i=this.byKey.get(r);i.entity!==null?n.entity(i.entity):n.fact(i.fact)};this.sigma.on("clickNode",({node:r})=>e(r)),this.sigma.on("clickEdge",({edge:r})=>n.fact(this.byKey.get(r).fact)),this.sigma.on("clickStage",()=>n.none()),this.sigma.on("doubleClickNode",({node:r,preventSigmaDefault:i})=>{i();let{entity:o}=this.byKey.get(r);o!==null&&n.centre(o)});let a=(r,i)=>{this.under=r,this.container.title=i,this.sigma.scheduleRender()};this.sigma.on("enterNode",({node:r})=>a(r,this.titleOf(this.byKey.get(r)))),this.sigma.on("enterEdge",({edge:r})=>a(null,J(j[this.byKey.get(r).fact].label,300)));for(let r of["leaveNode","leaveEdge"])this.sigma.on(r,()=>a(null,""));this.sigma.on("afterRender",()=>this.name()),new ResizeObserver(()=>this.resize()).observe(this.container)}titleOf({entity:n,fact:e}){return n!==null?`${J(ue[n].name,300)}, ${ue[n].kind}`:J(j[e].label,300)}show(n){this.scene=n;let e=Math.min(2.4,Math.max(.5,this.container.clientWidth/Math.max(1,this.container.clientHeight))),a=rc(n,e),r=this.crowd=n.nodes.length>pb,i=new ie({multi:!0});for(let{key:o,x:s,y:l,radius:u,kind:d}of n.nodes)i.addNode(o,{x:s,y:-l,size:r?lc*u:u,kind:d,shape:sc(d)});for(let o of n.links){let{relation:s}=j[o.fact],[l,u]=gb[s]??[0,0];i.addEdgeWithKey(o.key,o.from.key,o.to.key,{size:r?1:o.width,kind:s,path:o.bend&&!r?"curved":"straight",curvature:o.bend,dash:l,gap:u,faint:r,head:o.arrow&&!r?"arrow":"none"})}this.byKey=new Map([...n.nodes,...n.links].map(o=>[o.key,o])),this.scene.nodes.sort((o,s)=>s.weight-o.weight||(o.key<s.key?-1:1)),this.sigma.setSetting("enableEdgeEvents",!r),this.sigma.setCustomBBox({x:[a.left,a.right],y:[-a.bottom,-a.top]}),this.sigma.setGraph(i),this.sigma.getCamera().setState({x:.5,y:.5,ratio:1,angle:0})}get area(){return this.container.clientWidth*this.container.clientHeight}has(n){return this.byKey.has(`e${n}`)}emphasise(n,e){this.some=n!==null||e!==null,this.lit=new Set;for(let{key:i,fact:o,from:s,to:l}of this.scene.links){let u=e!==null?o===e:j[o].roles.some(([,d])=>d===n);this.some&&u&&[i,s.key,l.key].forEach(d=>this.lit.add(d))}let a=n!==null?`e${n}`:`f${e}`;this.byKey.has(a)&&this.lit.add(a),this.some&&=this.lit.size>0;let r=i=>this.some&&!this.lit.has(i);for(let{key:i}of this.scene.nodes)this.sigma.setNodeState(i,{dim:r(i),picked:this.some&&i===a});for(let{key:i}of this.scene.links)this.sigma.setEdgeState(i,{dim:r(i)});this.fit(this.some?this.scene.nodes.filter(({key:i})=>this.lit.has(i)):this.scene.nodes)}fit(n=this.scene.nodes){if(!n.length)return;if(n.length===this.scene.nodes.length)return void this.move({x:.5,y:.5,ratio:1});let e=n.map(({x:f,y:h})=>this.sigma.graphToFramedGraph({x:f,y:-h})),{width:a,height:r}=this.sigma.getDimensions(),i=f=>{let h=e.map(g=>g[f]);return[Math.min(...h),Math.max(...h)]},[o,s]=i("x"),[l,u]=i("y"),d=Math.min(a,r),c=Math.max((s-o+.16)*d/a,(u-l+.16)*d/r);this.move({x:(o+s)/2,y:(l+u)/2,ratio:Math.min(1,Math.max(.12,c))})}move(n){matchMedia("(prefers-reduced-motion: reduce)").matches?this.sigma.getCamera().setState(n):this.sigma.getCamera().animate(n,{duration:240})}zoom(n){this.move({ratio:this.sigma.getCamera().ratio/n})}pan(n,e){let{x:a,y:r,ratio:i}=this.sigma.getCamera();this.move({x:a+n*i,y:r-e*i})}recolour(){Us(),this.sigma.refresh()}resize(){!this.container.clientWidth||!this.container.clientHeight||(this.sigma.resize(),this.sigma.refresh({skipIndexation:!0}))}drawing(){let{width:n,height:e}=this.sigma.getDimensions(),a=(d,c)=>this.sigma.graphToViewport({x:d,y:c}),r=a(0,0),i=a(1,0),o=a(0,-1),s=this.sigma.scaleSize(this.crowd?lc:1),l=({x:d,y:c,radius:f})=>({x:r.x+d*(i.x-r.x)+c*(o.x-r.x),y:r.y+d*(i.y-r.y)+c*(o.y-r.y),radius:f*s}),u=({from:d,to:c,bend:f},h)=>{let g=l(d),m=l(c),v=f*Math.hypot(m.x-g.x,m.y-g.y)*2*h*(1-h),p=Math.hypot(m.x-g.x,m.y-g.y)||1;return[g.x+(m.x-g.x)*h+(m.y-g.y)/p*v,g.y+(m.y-g.y)*h-(m.x-g.x)/p*v]};return{nodes:this.scene.nodes,links:this.scene.links,seen:l,middle:u,lit:d=>this.lit.has(d),some:this.some,under:this.under,width:n,height:e}}name(){let{width:n,height:e}=this.sigma.getDimensions(),a=devicePixelRatio||1;(this.sheet.width!==Math.round(n*a)||this.sheet.height!==Math.round(e*a))&&(this.sheet.width=Math.round(n*a),this.sheet.height=Math.round(e*a)),this.pen.setTransform(a,0,0,a,0,0),this.pen.clearRect(0,0,n,e),this.labels=Ys(this.drawing()),or(this.pen,this.labels,{ink:Ie("ink"),soft:Ie("soft"),paper:Ie("paper")})}};var bb={ArrowLeft:[-.1,0],ArrowRight:[.1,0],ArrowUp:[0,-.1],ArrowDown:[0,.1]};function uc(){let t=mt(null),n=mt(null),e=mt(null),[a,r]=yi(null),[i,o]=yi("");yn(()=>{try{let l=e.current=new ai(t.current,n.current,{entity:f=>Te(f),fact:f=>Te(null,f),none:()=>Te(null),centre:ca}),u=[je(()=>{let f=js(Sn.value,ct.value,Gt.value,nn.value,l.area);l.show(f),r(f),Ot(()=>l.emphasise(Be.value,Fe.value))}),je(()=>{let[f,h]=[Be.value,Fe.value];Ot(()=>yb(l,f)),l.emphasise(f,h)}),je(()=>{Ye.value,l.recolour()})],d=matchMedia("(prefers-color-scheme: dark)"),c=()=>l.recolour();return d.addEventListener("change",c),()=>{u.forEach(f=>f()),d.removeEventListener("change",c)}}catch(l){o(String(l instanceof Error?l.message:l));return}},[]);let s=l=>{let u=bb[l.key];u&&(l.preventDefault(),e.current?.pan(...u)),(l.key==="+"||l.key==="-")&&e.current?.zoom(l.key==="+"?1.4:.71)};return S("div",{class:Pe.value==="graph"?"canvas":"canvas away",role:"tabpanel","aria-label":"Graph",children:[a&&S(_b,{scene:a}),S("div",{class:"field",children:[S("div",{class:"gl",ref:t,tabIndex:0,role:"application",onKeyDown:s,"aria-label":`Graph of ${a?.nodes.length??0} nodes. Arrow keys move it, plus and minus zoom. Every name is also in the list and every fact in the table.`}),S("canvas",{class:"names",ref:n,"aria-hidden":"true"})]}),i&&S("p",{class:"fault",children:["This browser cannot draw the graph (",i,"). The list, the table and the timeline show all of it."]}),S("footer",{children:[S(Tb,{}),S("div",{class:"corner",children:[S("details",{class:"menu",children:[S("summary",{children:"Save"}),S("button",{onClick:()=>{let l=e.current;rn(Zs(l.drawing(),l.labels),"graph.svg")},children:"as SVG"}),S("button",{onClick:async()=>{let l=e.current;rn(await Qs(l.drawing(),l.labels),"graph.png")},children:"as PNG"})]}),S("button",{"aria-label":"Zoom in",onClick:()=>e.current?.zoom(1.4),children:"+"}),S("button",{"aria-label":"Zoom out",onClick:()=>e.current?.zoom(.71),children:"\u2212"}),S("button",{title:"Show everything that is drawn",onClick:()=>e.current?.fit(),children:"Fit"})]})]})]})}function yb(t,n){n!==null&&Pe.value==="graph"&&!t.has(n)&&(ct.value=n)}function _b({scene:t}){let n=ct.value;if(n!==null)return S("p",{class:"note",children:["Around ",S("b",{children:S("bdi",{children:J(ue[n].name,60)})}),S("span",{class:"steps",role:"group","aria-label":"Steps away",children:[1,2,3].map(a=>S("button",{"aria-pressed":Gt.value===a,onClick:()=>{Gt.value=a},children:a===1?"1 step":a}))}),S("button",{class:"quiet",onClick:()=>ca(null),children:"Show all"})]});if(!t.nodes.length)return S("p",{class:"note",children:"No fact that passes the filters can be drawn."});let e=t.nodes.filter(({entity:a})=>a!==null).length.toLocaleString("en");return t.overview?S("p",{class:"note",children:["The best-connected ",e," of ",t.all.toLocaleString("en")," names; search for any other. ",S("button",{class:"quiet",onClick:()=>{nn.value=!0},children:"Draw all"})]}):nn.value?S("p",{class:"note",children:["All ",e," names. ",S("button",{class:"quiet",onClick:()=>{nn.value=!1},children:"Overview"})]}):null}var Tb=()=>S("details",{class:"legend",open:innerWidth>760,children:[S("summary",{children:"Legend"}),S("div",{children:[Ya.map(t=>S("span",{children:[S(Mt,{kind:t}),t]})),Jt.map(t=>S("span",{children:[S(Fs,{relation:t}),Qt(t)]}))]})]});M();var ri=40,dc=140,cc=2e5;function gc(){let t=Be.value,n=Fe.value,e=mt(null);return yn(()=>{e.current&&(e.current.scrollTop=0)},[t,n]),t===null&&n===null?null:S("aside",{class:"panel","aria-label":t!==null?"About the chosen name":"The chosen fact",ref:e,tabIndex:-1,children:[S("button",{class:"close","aria-label":"Close",title:"Close (Esc)",onClick:()=>Te(null),children:"\xD7"}),t!==null?S(xb,{at:t},t):S(pc,{at:n,beside:null},`f${n}`)]})}function xb({at:t}){let{name:n,kind:e,aliases:a,links:r}=ue[t],i=qe(ri),o=a.filter(d=>d!==n),s=new Set(Sn.value),l=tt[t].filter(d=>s.has(d)),u=tt[t].length-l.length;return S(_e,{children:[S("p",{class:"kind",children:[S(Mt,{kind:e}),e]}),S("h2",{dir:"auto",children:J(n,400)}),o.length>0&&S("p",{class:"also",children:["also ",o.slice(0,12).map((d,c)=>S(_e,{children:[c>0&&", ",S("bdi",{children:J(d)})]}))]}),r.filter(Tn).map(d=>S("p",{class:"also",children:S(an,{to:d,children:d.replace(/^https?:\/\//,"")})})),tt[t].length>0&&ct.value!==t&&S("p",{class:"also",children:S("button",{class:"quiet",onClick:()=>ca(t),children:"Show only what is around it"})}),tt[t].length===0&&S("p",{class:"also",children:"It is named, but no fact about it was found."}),u>0&&S("p",{class:"also",children:[Le(u,"fact")," left out by the filters."]}),l.slice(0,i.value).map(d=>S(pc,{at:d,beside:t},d)),l.length>i.value&&S("p",{children:S("button",{class:"more",onClick:()=>{i.value+=ri},children:`Show ${Math.min(ri,l.length-i.value)} more of ${l.length}`})})]})}function pc({at:t,beside:n}){let e=j[t],[a,...r]=e.evidence;return S("section",{class:`fact ${e.relation}`,children:[S(Rn,{relation:e.relation}),S("h3",{class:"sentence",dir:"auto",children:J(e.label,600)}),S(Eb,{fact:e}),S("div",{class:"things",children:e.roles.filter(([,i])=>i!==n).map(([i,o])=>S(Ns,{at:o,role:i}))}),a?S(hc,{evidence:a}):S("p",{class:"also",children:"No quote was kept with this graph."}),r.length>0&&S("details",{class:"other",children:[S("summary",{children:[Le(r.length,"other place","other places")," that ",r.length===1?"says":"say"," so"]}),r.slice(0,ri).map(i=>S(hc,{evidence:i}))]})]})}var Eb=({fact:t})=>t.details.length===0?null:S("dl",{class:"details",children:t.details.map(([n,e])=>S("div",{children:[S("dt",{children:n}),S("dd",{children:S("bdi",{children:J(e)})})]}))});function hc({evidence:t}){let n=qe(!1),e=mt(null),a=t.document!==null?We[t.document]:null;yn(()=>{n.value&&e.current?.querySelector("mark")?.scrollIntoView({block:"center"})},[n.value]);let r=a?a.title||"The announcement":"An announcement that is not in this graph";return S("figure",{class:"source",children:[S("blockquote",{class:n.value?"text whole":"text",dir:"auto",ref:e,children:S(Sb,{evidence:t,text:a?.text??"",full:n.value})}),S("figcaption",{children:[S(an,{to:a?.url??"",children:J(r)}),[a?.publisher,a?.published].filter(i=>i&&i!==r).map(i=>S(_e,{children:[" \xB7 ",S("bdi",{children:J(i,80)})]})),S("br",{}),S("span",{title:`found by the rule ${t.rule}`,children:["confidence",S("meter",{class:"meter",min:0,max:1,value:t.confidence,"aria-label":"Confidence"}),t.confidence.toFixed(2)]}),t.quote===null&&S(_e,{children:[" \xB7 ",S("button",{class:"quiet","aria-expanded":n.value,onClick:()=>{n.value=!n.value},children:n.value?"Only the quote":"Read it all"})]})]})]})}function Sb({evidence:t,text:n,full:e}){let{start:a,end:r,quote:i,mentions:o}=t;if(i!==null)return S("mark",{children:J(i,cc)});let s=[...n],l=(h,g)=>s.slice(h,g).join(""),u=e?0:fc(s,Math.max(0,a-dc),a,1),d=e?Math.min(s.length,r+cc):fc(s,Math.min(s.length,r+dc),r,-1),c=[],f=a;for(let[h,g,m]of[...o].sort((v,p)=>v[1]-p[1]))g<f||m>r||(c.push(l(f,g),S("b",{title:Qt(h),children:l(g,m)})),f=m);return S(_e,{children:[u>0&&"\u2026 ",l(u,a),S("mark",{children:[c,l(f,r)]}),l(r,d),d<s.length&&" \u2026"]})}function fc(t,n,e,a){if(n===(a>0?0:t.length))return n;for(;n!==e&&!/\s/.test(t[a>0?n-1:n]);)n+=a;return n}M();var vn=_i("queries"),Wo=vn!==null,vc=200,Ga=Ee(vn?.saved.partners??Object.values(vn?.saved??{})[0]??""),zo=Ee(null),Rb=null;function Ab(t){let n=new Set([...t.matchAll(/\bPREFIX\s+([\w-]*):/gi)].map(([,e])=>e));return Object.entries(vn.prefixes).filter(([e])=>!n.has(e)).map(([e,a])=>`PREFIX ${e}: <${a}>
`).join("")+t}async function wb(t){try{let e=(await(Rb??=window.sparql.open())).query(Ab(t));if(typeof e=="boolean")return{text:e?"Yes.":"No."};let a=e;if(!a.length)return{text:"No answer: nothing in the graph fits."};if(!(a[0]instanceof Map))return{text:a.map(String).join(`
`)};let r=a,o=(Db(t)??[...new Set(r.flatMap(s=>[...s.keys()]))]).filter(s=>s!=="facts");return{columns:o,rows:r.map(s=>o.map(l=>s.get(l)))}}catch(n){return{error:String(n instanceof Error?n.message:n)}}}function Db(t){let n=/\bSELECT\b([\s\S]*?)(?:\bWHERE\b|\{)/i.exec(t.replace(/^\s*#.*$/gm,""))?.[1]??"";for(let a="";a!==n;)a=n,n=n.replace(/\(([^()]*)\)/g,(r,i)=>/\bAS\s+([?$]\w+)\s*$/i.exec(i)?.[1]??"");let e=[...n.matchAll(/[?$](\w+)/g)].map(([,a])=>a);return e.length?e:null}function mc(){let t=qe(!1),n=async()=>{t.value=!0,await new Promise(e=>setTimeout(e,20)),zo.value=await wb(Ga.value),t.value=!1};return S("div",{class:"sheet",role:"tabpanel","aria-label":"Query",children:[S("div",{class:"tools",children:[S("span",{children:"SPARQL over this graph; nothing leaves the page."}),S("label",{children:["Saved ",S("select",{onChange:e=>{Ga.value=vn.saved[e.currentTarget.value]},children:Object.keys(vn.saved).map(e=>S("option",{value:e,selected:vn.saved[e]===Ga.value,children:e}))})]})]}),S("textarea",{id:"asked","aria-label":"SPARQL query",spellcheck:!1,rows:12,value:Ga.value,onInput:e=>{Ga.value=e.currentTarget.value},onKeyDown:e=>{e.key==="Enter"&&(e.ctrlKey||e.metaKey)&&n()}}),S("p",{class:"ask",children:[S("button",{class:"strong",disabled:t.value,onClick:()=>{n()},children:t.value?"Asking\u2026":"Ask"})," ",S("kbd",{children:"Ctrl Enter"})]}),S("div",{"aria-live":"polite",children:zo.value&&S(Cb,{answer:zo.value})})]})}function Cb({answer:t}){let n=qe(vc);if("error"in t)return S("pre",{class:"wrong",children:t.error});if("text"in t)return S("pre",{children:J(t.text,1e5)});let e=()=>Ii([t.columns,...t.rows.map(a=>a.map(r=>r?.value??""))]);return S(_e,{children:[S("div",{class:"tools inner",children:[S("span",{children:Le(t.rows.length,"row")}),S("button",{onClick:()=>rn(`\uFEFF${e()}`,"answer.csv"),children:"Save as CSV"})]}),S("table",{class:"answer",children:[S("thead",{children:S("tr",{children:t.columns.map(a=>S("th",{scope:"col",children:a}))})}),S("tbody",{children:t.rows.slice(0,n.value).map(a=>S("tr",{children:a.map(r=>S("td",{children:r&&S(Lb,{term:r})}))}))})]}),t.rows.length>n.value&&S("button",{class:"more",onClick:()=>{n.value+=vc},children:"Show more"})]})}function Lb({term:t}){let n=t.termType==="NamedNode"&&t.value.startsWith(Ve.base)?t.value.slice(Ve.base.length):null,e=n!==null?oa.get(n):void 0,a=n!==null?Xa.get(n):void 0;return e!==void 0?S("button",{class:"quiet",onClick:()=>Te(e),children:S("bdi",{children:J(ue[e].name)})}):a!==void 0?S("button",{class:"quiet",onClick:()=>Te(null,a),children:S("bdi",{children:J(j[a].label)})}):t.termType==="NamedNode"&&Tn(t.value)?S(an,{to:t.value,children:J(t.value)}):S("bdi",{children:J(t.value,400)})}M();var Uo=200,bc={Relation:t=>j[t].relation,Fact:t=>j[t].label,"Sum, title, topic":t=>j[t].amount?.[0]??j[t].caption,Date:t=>ce[t].day,Announcement:t=>We[j[t].documents[0]]?.title??"",Confidence:t=>j[t].confidence},Yn=Ee(null);function Ib(t,n,e){if(t===""||n==="")return+(t==="")-+(n==="");if(typeof t!=typeof n)return typeof t=="number"?-1:1;let a=typeof t=="number"?t-n:t<n?-1:t>n?1:0;return e?-a:a}var kb=Ue(()=>{if(!Yn.value)return ht.value;let{column:t,falling:n}=Yn.value,e=new Map(ht.value.map(a=>[a,bc[t](a)]));return[...ht.value].sort((a,r)=>Ib(e.get(a),e.get(r),n)||a-r)});function Pb(t){let n=Yn.value;Yn.value=n?.column!==t?{column:t,falling:t==="Date"||t==="Confidence"}:{column:t,falling:!n.falling}}function yc(){let t=qe(Uo),n=qe(""),e=kb.value,a=async()=>{try{await navigator.clipboard.writeText(ki(e)),n.value=`${Le(e.length,"row")} copied`}catch{n.value="The browser did not allow copying; save the file instead"}};return S("div",{class:"sheet",role:"tabpanel","aria-label":"Table",children:[S("div",{class:"tools",children:[S("span",{"aria-live":"polite",children:n.value||Le(e.length,"fact")}),S("button",{onClick:a,children:"Copy as CSV"}),S("button",{onClick:()=>rn(`\uFEFF${ki(e)}`,"facts.csv"),children:"Save as CSV"})]}),e.length===0?S("p",{class:"nothing",children:"No fact passes the filters."}):S("table",{children:[S("thead",{children:S("tr",{children:Object.keys(bc).map(r=>S(Fb,{column:r}))})}),S("tbody",{children:e.slice(0,t.value).map(r=>S(Nb,{at:r},r))})]}),e.length>t.value&&S("button",{class:"more",onClick:()=>{t.value+=Uo},children:`Show ${Math.min(Uo,e.length-t.value)} more of ${e.length.toLocaleString("en")}`})]})}function Fb({column:t}){let n=Yn.value?.column===t?Yn.value.falling?"descending":"ascending":"none";return S("th",{scope:"col","aria-sort":n,children:S("button",{onClick:()=>Pb(t),children:[t,S("i",{class:`arrow ${n}`,"aria-hidden":"true"})]})})}function Nb({at:t}){let{relation:n,label:e,caption:a,documents:r,confidence:i}=j[t];return S("tr",{"aria-current":Fe.value===t,children:[S("td",{children:S(Rn,{relation:n})}),S("td",{children:S("button",{dir:"auto",onClick:()=>Te(null,t),children:J(e,400)})}),S("td",{children:S("bdi",{children:J(a)})}),S("td",{children:S(nr,{at:t})}),S("td",{children:r.slice(0,3).map((o,s)=>S(_e,{children:[s>0&&", ",S(an,{to:We[o].url,children:J(We[o].title,120)})]}))}),S("td",{children:i.toFixed(2)})]})}M();var Ob=36,_c=150,Kn=120,Bo=Math.min(960,innerWidth-28),Gb=56,Mb=Ue(()=>{let t=Cs.value.filter(s=>ce[s].day),n=t.map(s=>ce[s].day.slice(0,7)).sort();if(!n.length)return[];let[e,a]=[n[0],n[n.length-1]],r=Tc(e,a).length<=Ob,i=r?Tc(e,a):Ec(e,a),o=new Map(i.map(s=>[s,{name:s,from:r?`${s}-01`:`${s}-01-01`,to:r?`${s}-31`:`${s}-12-31`,counts:{},total:0}]));for(let s of t){let l=o.get(ce[s].day.slice(0,r?7:4)),{relation:u}=j[s];l&&(l.counts[u]=(l.counts[u]??0)+1,l.total+=1)}return[...o.values()]});function Ec(t,n){let[e,a]=[t,n].map(r=>Number(r.slice(0,4)));return Array.from({length:Math.min(400,a-e+1)},(r,i)=>String(e+i).padStart(4,"0"))}var Tc=(t,n)=>Ec(t,n).flatMap(e=>Array.from({length:12},(a,r)=>`${e}-${String(r+1).padStart(2,"0")}`)).filter(e=>e>=t&&e<=n);function Sc(){let t=qe(_c),n=Mb.value,e=ht.value.filter(i=>!ce[i].day).length,a=ht.value.filter(i=>ce[i].day).sort((i,o)=>xc(ce[i],ce[o])||i-o),r=a.filter(i=>ce[i].what==="announced").length;return S("div",{class:"sheet",role:"tabpanel","aria-label":"Timeline",children:[S("div",{class:"tools",children:[S("span",{"aria-live":"polite",children:[Le(a.length,"dated fact"),r>0&&`, ${r.toLocaleString("en")} by the day of announcement`,e>0&&`, ${e.toLocaleString("en")} without a date`]}),(fe.value.from||fe.value.to)&&S("button",{onClick:()=>nt({from:"",to:""}),children:"All dates"})]}),n.length===0?S("p",{class:"nothing",children:"No fact with a date passes the filters."}):S(zb,{spans:n}),S("ol",{class:"days",children:a.slice(0,t.value).map((i,o)=>S("li",{children:[o===0||xc(ce[i],ce[a[o-1]])?S(nr,{at:i}):S("span",{}),S("button",{class:`line-of ${j[i].relation}`,dir:"auto","aria-current":Fe.value===i,onClick:()=>Te(null,i),children:J(j[i].label)}),S(Rn,{relation:j[i].relation})]},i))}),a.length>t.value&&S("button",{class:"more",onClick:()=>{t.value+=_c},children:"Show more"})]})}function xc(t,n){let[e,a]=[t,n].map(({day:r,told:i,what:o})=>`${r} ${i} ${o}`);return e<a?1:e>a?-1:0}function zb({spans:t}){let n=Math.max(...t.map(({total:s})=>s)),e=Math.min(64,Bo/t.length),{from:a,to:r}=fe.value,i=Math.ceil(Gb/e),o=s=>nt(a===s.from&&r===s.to?{from:"",to:""}:{from:s.from,to:s.to});return S("svg",{class:"bars",viewBox:`0 0 ${Bo} ${Kn+26}`,role:"group","aria-label":"Facts by date",children:[t.map((s,l)=>{let u=Kn;return S("g",{role:"button",tabindex:0,"aria-pressed":a===s.from&&r===s.to,"aria-label":`${s.name}: ${Le(s.total,"fact")}`,onClick:()=>o(s),onKeyDown:d=>{(d.key==="Enter"||d.key===" ")&&(d.preventDefault(),o(s))},children:[S("title",{children:`${s.name}: ${Jt.filter(d=>s.counts[d]).map(d=>`${ra[d]} ${s.counts[d]}`).join(", ")||"nothing"}`}),S("rect",{class:"field",x:l*e,y:0,width:e,height:Kn+24}),Jt.map(d=>{let c=(s.counts[d]??0)/n*(Kn-8);return u-=c,c>0&&S("rect",{class:`part ${d}`,x:l*e+e*.12,y:u,width:e*.76,height:c})}),l%i===0&&S("text",{x:l*e+e/2,y:Kn+17,children:s.name})]})}),S("path",{class:"ground",d:`M0 ${Kn}H${Bo}`})]})}var Ma=[["graph","Graph"],["table","Table"],["timeline","Timeline"],...Wo?[["query","Query"]]:[]],Wb={auto:"light",light:"dark",dark:"auto"};function Ub(){let t=mt(null),n=Be.value!==null||Fe.value!==null;return S("div",{class:n?"app open":"app","data-view":Pe.value,children:[S(Ms,{}),S("main",{class:"stage",children:[S("div",{class:"bar",children:[S("div",{class:"tabs",role:"tablist",onKeyDown:Hb,children:Ma.map(([e,a])=>S("button",{role:"tab",id:`tab-${e}`,"aria-selected":Pe.value===e,tabIndex:Pe.value===e?0:-1,onClick:()=>{Pe.value=e},children:a},e))}),S("span",{class:"gap"}),S("button",{class:"icon",title:`Colours: ${Ye.value}`,"aria-label":`Colours: ${Ye.value}`,onClick:()=>{Ye.value=Wb[Ye.value]},children:{auto:"\u25D0",light:"\u2600",dark:"\u263E"}[Ye.value]}),S("button",{class:"icon","aria-label":"About this page",title:"About this page",onClick:()=>t.current?.showModal(),children:"?"})]}),S(uc,{}),Pe.value==="table"&&S(yc,{}),Pe.value==="timeline"&&S(Sc,{}),Pe.value==="query"&&Wo&&S(mc,{})]}),S(gc,{}),S("dialog",{ref:t,"aria-label":"About this page",children:S(Bb,{close:()=>t.current?.close()})})]})}function Bb({close:t}){let n=[...q,...window.sparql?.parts??[]];return S(_e,{children:[S("button",{class:"close","aria-label":"Close",onClick:t,children:"\xD7"}),S("h2",{children:"About this page"}),S("p",{children:["pressgraph read ",Le(Ve.documents.length,"announcement")," and drew what they say. A programme did that, not a person: each fact comes with its quote, so that you can judge. The file holds everything and asks the network for nothing."]}),S("p",{children:[S("kbd",{children:"/"})," search, ",S("kbd",{children:"Enter"})," open the first name found, ",S("kbd",{children:"\u2191"})," ",S("kbd",{children:"\u2193"})," walk through the list, ",S("kbd",{children:"Esc"})," close. In the graph: arrows move, ",S("kbd",{children:"+"})," ",S("kbd",{children:"\u2212"})," zoom, a double click shows only what is around a name. The address of the page remembers the view."]}),S("h3",{children:"Parts in this file and their licences"}),n.map(({name:e,version:a,license:r,text:i})=>S("details",{children:[S("summary",{children:[e," ",a,", ",r]}),S("pre",{children:i||r})]})),S("p",{children:"pressgraph itself: Apache-2.0."})]})}function Hb(t){let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let e=Ma.findIndex(([r])=>r===Pe.value),[a]=Ma[(e+n+Ma.length)%Ma.length];Pe.value=a,document.getElementById(`tab-${a}`)?.focus()}document.addEventListener("keydown",t=>{let n=t.target instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(t.target.tagName);t.key==="Escape"&&!document.querySelector("dialog[open]")&&Te(null),t.key==="/"&&!n&&(t.preventDefault(),document.getElementById("search")?.focus())});Ve.focus!==null&&Te(Ve.focus);location.hash&&Ai(location.hash);Ps();var Rc=document.getElementById("app");Rc.replaceChildren();as(S(Ub,{}),Rc);})();
